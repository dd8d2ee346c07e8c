import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultBounds, defaultSettings } from '#shared/model/settings';
import { settingsIn, type SettingsFile } from './settings';

function settingsWith(kept: Record<string, unknown>): { settings: SettingsFile; kept: Record<string, unknown> } {
  const settings = settingsIn({
    get: (key) => kept[key],
    set: (key, value) => {
      kept[key] = value;
    },
  });
  return { settings, kept };
}

describe('the settings', () => {
  test('start with the defaults', () => {
    const { settings } = settingsWith({});
    expect(settings.read()).toEqual(defaultSettings);
    expect(settings.bounds()).toEqual(defaultBounds);
  });

  test('keep a change and leave the rest alone', () => {
    const { settings, kept } = settingsWith({ settings: { theme: 'dark', language: 'ru', lockMinutes: 9 } });
    const changed = { ...defaultSettings, theme: 'dark', language: 'ru', lockMinutes: 2 };
    expect(settings.change({ lockMinutes: 2, language: undefined })).toEqual(changed);
    expect(kept).toEqual({ settings: changed });
  });

  test('of an older program are kept, each of its own', () => {
    const kept = { theme: 'dark', lockMinutes: 900, tables: { motion: { columns: ['filed', 'goneSince'] } } };
    const { settings } = settingsWith({ settings: kept });
    expect(settings.read()).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  test('of tables name fields of the model, and nothing else', () => {
    const { settings } = settingsWith({});
    const tables = { motion: { columns: ['filed', 'to'], sortBy: 'filed', isDescending: true } };
    expect(settings.change({ tables }).tables).toEqual(tables);
    expect(() => settings.change({ tables: { motion: { columns: ['Atabek'] } } })).toThrow();
    expect(() => settings.change({ tables: { party: { sortBy: 'filed' } } })).toThrow();
    expect(settings.read().tables).toEqual(tables);
  });

  test('are never anything but settings, whatever somebody wrote into the file', () => {
    fc.assert(
      fc.property(fc.anything(), (garbage) => {
        const { settings } = settingsWith({ settings: garbage, bounds: garbage });
        expect(Object.keys(settings.read()).sort()).toEqual(Object.keys(defaultSettings).sort());
        expect(settings.bounds().width).toBeGreaterThanOrEqual(640);
      }),
    );
  });

  test('do not keep a size that no window has', () => {
    const { settings, kept } = settingsWith({});
    settings.keepBounds({ x: 0, y: 0, width: 1, height: 1 });
    expect(kept).toEqual({});
  });
});
