import { spawn } from 'node:child_process';

/** Opens an address in the person's browser; does nothing on a machine without a screen. */
export function openInBrowser(address: string): void {
  const command = openerOf(process.platform);
  if (!command) return;
  const [program, ...words] = command;
  const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
  // Without an opener installed the printed address is enough.
  child.on('error', () => undefined);
  child.unref();
}

function openerOf(platform: NodeJS.Platform): [program: string, ...words: string[]] | null {
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  if (platform === 'darwin') return ['open'];
  const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  return hasDisplay ? ['xdg-open'] : null;
}
