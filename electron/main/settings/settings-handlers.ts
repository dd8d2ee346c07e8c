import { nativeTheme } from 'electron';
import type { Handlers } from '#shared/contract/bridge';
import { succeed } from '#shared/result';
import type { SettingsFile } from './settings';

/** Answers the page's calls about settings. A theme that is chosen is shown at once. */
export function settingsHandlers(
  settings: SettingsFile,
): Pick<Handlers, Extract<keyof Handlers, `settings.${string}`>> {
  return {
    'settings.read': () => succeed(settings.read()),
    'settings.change': async (change) => {
      const changed = await settings.change(change);
      nativeTheme.themeSource = settings.read().theme;
      return changed;
    },
  };
}
