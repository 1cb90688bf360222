import { useEffect, useState } from 'react';

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)');

/**
 * Whether to be dark: as the host says, and where it does not say, as the system. Hosts tell of no change of theme, so
 * that it is looked up again whenever the page comes to the front.
 */
export function useDark(hostIsDark: () => boolean | null): boolean {
  const [dark, setDark] = useState(() => hostIsDark() ?? prefersDark().matches);
  useEffect(() => {
    const look = () => setDark(hostIsDark() ?? prefersDark().matches);
    const query = prefersDark();
    query.addEventListener('change', look);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      query.removeEventListener('change', look);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [hostIsDark]);
  return dark;
}
