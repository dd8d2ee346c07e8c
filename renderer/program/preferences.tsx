import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { defaultSettings, type Settings } from '#shared/contract/settings';

/** What the window remembers about itself, and the way to change some of it. Never a name or a text of a case. */
export type Preferences = {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
};

const PreferencesContext = createContext<Preferences>({ settings: defaultSettings, change: () => undefined });

export function PreferencesProvider({ settings, change, children }: Preferences & { readonly children: ReactNode }) {
  const preferences = useMemo(() => ({ settings, change }), [settings, change]);
  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}

export function usePreferences(): Preferences {
  return useContext(PreferencesContext);
}
