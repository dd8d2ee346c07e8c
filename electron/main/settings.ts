import { defaultBounds, defaultSettings, Settings, type SettingsChange, WindowBounds } from '#shared/model/settings';
import { fieldsOf } from '#shared/model/walk-schema';

/** What is remembered between starts without a passphrase. */
export type SettingsFile = {
  readonly read: () => Settings;
  readonly change: (change: SettingsChange) => Settings;
  readonly bounds: () => WindowBounds;
  readonly keepBounds: (bounds: WindowBounds) => void;
};

/** The part of electron-store that is needed here. */
export type Values = {
  readonly get: (key: 'settings' | 'bounds') => unknown;
  readonly set: (key: 'settings' | 'bounds', value: Settings | WindowBounds) => void;
};

/** Anyone can edit the file, or a later program may have written it: each setting that does not fit counts as not set. */
export function settingsIn(values: Values): SettingsFile {
  const read = (): Settings => {
    const kept = fieldsOf(values.get('settings'));
    const fitting = Object.entries(Settings.shape).flatMap(([name, schema]) => {
      const setting = schema.safeParse(kept[name]);
      return setting.success ? [[name, setting.data] as const] : [];
    });
    return Settings.parse({ ...defaultSettings, ...Object.fromEntries<unknown>(fitting) });
  };
  return {
    read,
    change: (change) => {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const changed = Settings.parse({ ...read(), ...given });
      values.set('settings', changed);
      return changed;
    },
    bounds: () => {
      const kept = WindowBounds.safeParse(values.get('bounds'));
      return kept.success ? kept.data : defaultBounds;
    },
    keepBounds: (bounds) => {
      const fitting = WindowBounds.safeParse(bounds);
      if (fitting.success) values.set('bounds', fitting.data);
    },
  };
}
