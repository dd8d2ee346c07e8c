import { defaultBounds, defaultSettings, Settings, type SettingsChange, WindowBounds } from '#shared/model/settings';
import { fieldsOf } from '#shared/model/walk-schema';
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
  /** Resolves when nothing is on its way to the disk. */
  readonly settled: () => Promise<void>;
};

/** What the file holds, or is to hold. */
export type KeptSettings = Readonly<Partial<Record<'settings' | 'bounds', unknown>>>;

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
    settled: () => turn.run(() => Promise.resolve()),
  };
}
