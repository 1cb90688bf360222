import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Office's own font first; then the Chinese fonts of Windows, macOS and Linux, which Fluent's list leaves to chance. */
const fontFamilyBase = [
  "'Segoe UI'",
  "'Segoe UI Web (West European)'",
  '-apple-system',
  'BlinkMacSystemFont',
  "'PingFang SC'",
  "'Microsoft YaHei UI'",
  "'Microsoft YaHei'",
  "'Noto Sans CJK SC'",
  "'Noto Sans SC'",
  'sans-serif',
].join(', ');

export const lightTheme: Theme = { ...webLightTheme, fontFamilyBase };
export const darkTheme: Theme = { ...webDarkTheme, fontFamilyBase };
