import { useEffect } from 'react';
import type { Settings } from '#shared/contract/settings';

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

/** Puts the look on the document; "as the system" follows it while it changes. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const apply = (): void => {
      const isDark = theme === 'dark' || (theme === 'system' && darkSystem.matches);
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    };
    apply();
    darkSystem.addEventListener('change', apply);
    return () => {
      darkSystem.removeEventListener('change', apply);
    };
  }, [theme]);
}
