import type { ReferenceKind } from '#shared/schema/ids';
import type { TableSettings } from '#shared/contract/settings';
import { usePreferences } from '../program/preferences';

/** How the table of a kind is looked at, and the way to remember it otherwise. */
export function useTableSettings(kind: ReferenceKind): readonly [TableSettings, (next: TableSettings) => void] {
  const { settings, change } = usePreferences();
  const keep = (next: TableSettings): void => {
    change({ tables: { ...settings.tables, [kind]: next } });
  };
  return [settings.tables[kind] ?? {}, keep];
}
