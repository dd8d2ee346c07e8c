import { defaultBounds, defaultSettings, Settings, type SettingsChange, WindowBounds } from '#shared/contract/settings';
import { fieldsOf } from '#shared/schema/walk-schema';
import { succeed, type Result } from '#shared/result';
import { Turn } from '#shared/turn';

/** What is remembered between starts without a passphrase. Reading never touches the disk, so it cannot fail. */
export type SettingsFile = {
  readonly read: () => Settings;
  /** Holds for this run at once; fails when the disk does not take it. */
  readonly change: (change: SettingsChange) => Promise<Result<Settings>>;
  readonly bounds: () => WindowBounds;
  /** Holds for this run at once. That the disk does not take it is nobody's concern. */
  readonly keepBounds: (bounds: WindowBounds) => void;
  /** The key of the tickets of chosen places; undefined until one was chosen. */
  readonly placeKey: () => Uint8Array | undefined;
  /** Fails when the disk does not take it, and holds for this run all the same. */
  readonly keepPlaceKey: (key: Uint8Array) => Promise<Result<void>>;
  /** Sets everything back to what a new program has, in the file too. */
  readonly forgetAll: () => Promise<void>;
  /** Resolves when nothing is on its way to the disk. */
  readonly settled: () => Promise<void>;
};

/** What the file holds, or is to hold. */
export type KeptSettings = Readonly<Partial<Record<'settings' | 'bounds' | 'placeKey', unknown>>>;

const placeKeyLength = 32;

/**
 * Settings over what was found when the program started, and a way to write them. Anyone can edit the file, or a later
 * program may have written it: each setting that does not fit counts as not set.
 */
export function settingsIn(found: KeptSettings, write: (kept: KeptSettings) => Promise<Result<unknown>>): SettingsFile {
  const turn = new Turn();
  let kept = found;
  const read = (): Settings => {
    const values = fieldsOf(kept.settings);
    const fitting = Object.entries(Settings.shape).flatMap(([name, schema]) => {
      const setting = schema.safeParse(values[name]);
      return setting.success ? [[name, setting.data] as const] : [];
    });
    return Settings.parse({ ...defaultSettings, ...Object.fromEntries<unknown>(fitting) });
  };
  return {
    read,
    change: (change) =>
      turn.run(async () => {
        const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
        const changed = Settings.parse({ ...read(), ...given });
        kept = { ...kept, settings: changed };
        const written = await write(kept);
        return written.ok ? succeed(changed) : written;
      }),
    bounds: () => {
      const bounds = WindowBounds.safeParse(kept.bounds);
      return bounds.success ? bounds.data : defaultBounds;
    },
    keepBounds: (bounds) => {
      const fitting = WindowBounds.safeParse(bounds);
      if (!fitting.success) return;
      kept = { ...kept, bounds: fitting.data };
      void turn.run(() => write(kept)).catch(() => undefined);
    },
    placeKey: () => {
      const key = typeof kept.placeKey === 'string' ? Buffer.from(kept.placeKey, 'base64') : undefined;
      return key?.length === placeKeyLength ? new Uint8Array(key) : undefined;
    },
    keepPlaceKey: (key) =>
      turn.run(async () => {
        kept = { ...kept, placeKey: Buffer.from(key).toString('base64') };
        const written = await write(kept);
        return written.ok ? succeed(undefined) : written;
      }),
    forgetAll: () =>
      turn.run(async () => {
        kept = {};
        await write(kept).catch(() => undefined);
      }),
    settled: () => turn.run(() => Promise.resolve()),
  };
}
