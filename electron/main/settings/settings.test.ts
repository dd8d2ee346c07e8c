import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultBounds, defaultSettings } from '#shared/contract/settings';
import { fail, succeed } from '#shared/result';
import { type KeptSettings, settingsIn } from './settings';
import { openSettings } from './settings-file';

function settingsWith(found: KeptSettings) {
  const written: KeptSettings[] = [];
  const settings = settingsIn(found, (kept) => {
    written.push(kept);
    return Promise.resolve(succeed(undefined));
  });
  return { settings, written };
}

describe('the settings', () => {
  test('start with the defaults', () => {
    const { settings } = settingsWith({});
    expect(settings.read()).toEqual(defaultSettings);
    expect(settings.bounds()).toEqual(defaultBounds);
  });

  test('keep a change and leave the rest alone', async () => {
    const { settings, written } = settingsWith({ settings: { theme: 'dark', language: 'ru', lockMinutes: 9 } });
    const changed = { ...defaultSettings, theme: 'dark', language: 'ru', lockMinutes: 2 };
    expect(await settings.change({ lockMinutes: 2, language: undefined })).toEqual(succeed(changed));
    expect(written).toEqual([{ settings: changed }]);
  });

  test('of an older program are kept, each of its own', () => {
    const kept = { theme: 'dark', lockMinutes: 900, tables: { motion: { columns: ['filed', 'goneSince'] } } };
    const { settings } = settingsWith({ settings: kept });
    expect(settings.read()).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  test('of tables name fields of the model, and nothing else', async () => {
    const { settings } = settingsWith({});
    const tables = { motion: { columns: ['filed', 'to'], sortBy: 'filed', isDescending: true } };
    await settings.change({ tables });
    await expect(settings.change({ tables: { motion: { columns: ['Atabek'] } } })).rejects.toThrow();
    await expect(settings.change({ tables: { party: { sortBy: 'filed' } } })).rejects.toThrow();
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

  test('do not keep a size that no window has', async () => {
    const { settings, written } = settingsWith({});
    settings.keepBounds({ x: 0, y: 0, width: 1, height: 1 });
    await settings.settled();
    expect(written).toEqual([]);
  });

  test('hold for this run when the disk does not take them, and say so', async () => {
    const full = fail({ code: 'storage/disk-full' } as const);
    const settings = settingsIn({}, () => Promise.resolve(full));
    expect(await settings.change({ lockMinutes: 1 })).toEqual(full);
    expect(settings.read().lockMinutes).toBe(1);
  });

  test('keep the key of the places for backups, and none that is no key', async () => {
    const key = new Uint8Array(32).fill(7);
    const { settings, written } = settingsWith({ placeKey: 'too short' });
    expect(settings.placeKey()).toBeUndefined();
    expect(await settings.keepPlaceKey(key)).toEqual(succeed(undefined));
    expect(settings.placeKey()).toEqual(key);
    expect(settingsWith(written[0] ?? {}).settings.placeKey()).toEqual(key);
  });

  test('are those of a new program once all is forgotten', async () => {
    const { settings, written } = settingsWith({
      settings: { theme: 'dark' },
      bounds: { ...defaultBounds, width: 900 },
    });
    await settings.keepPlaceKey(new Uint8Array(32));
    await settings.forgetAll();
    expect([settings.read(), settings.bounds(), settings.placeKey()]).toEqual([
      defaultSettings,
      defaultBounds,
      undefined,
    ]);
    expect(written.at(-1)).toEqual({});
  });

  test('take a place of the window without a word, whether or not it can be written', async () => {
    const settings = settingsIn({}, () => Promise.reject(new Error('a disk that fails in its own way')));
    settings.keepBounds({ ...defaultBounds, width: 900 });
    expect(settings.bounds().width).toBe(900);
    await settings.settled();
  });
});

describe('the file of the settings', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  test('is read again by the next program, and nothing lies beside it', async () => {
    await writeFile(join(folder, '.settings.json.0123456789ab.tmp'), 'left by a crash');
    await openSettings(folder).change({ lockMinutes: 3 });
    expect(openSettings(folder).read().lockMinutes).toBe(3);
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  const unreadable: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
    'a folder': (path) => mkdir(path),
    zeros: (path) => writeFile(path, Buffer.alloc(64)),
    'an array': (path) => writeFile(path, '[1]'),
    null: (path) => writeFile(path, 'null'),
    nothing: (path) => writeFile(path, ''),
    'too large': (path) => writeFile(path, ' '.repeat(2 * 1024 * 1024)),
  };
  test.each(Object.entries(unreadable))('that is %s counts as none', async (_what, make) => {
    await make(join(folder, 'settings.json'));
    expect(openSettings(folder).read()).toEqual(defaultSettings);
  });

  test('that cannot be written fails as every file does', async () => {
    await mkdir(join(folder, 'settings.json'));
    const settings = openSettings(folder);
    expect(await settings.change({ lockMinutes: 3 })).toMatchObject({ failure: { code: 'storage/not-written' } });
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  test('of electron-store, which wrote it before, is read', async () => {
    await writeFile(join(folder, 'settings.json'), JSON.stringify({ settings: { lockMinutes: 7 } }, undefined, '\t'));
    const settings = openSettings(folder);
    settings.keepBounds(defaultBounds);
    await settings.settled();
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toEqual({
      settings: { lockMinutes: 7 },
      bounds: defaultBounds,
    });
  });
});
