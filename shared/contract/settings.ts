import * as z from 'zod';
import { documentLanguages } from '../document/document-languages';
import { describeRecord } from '../records/describe';
import { kindNames } from '../schema/kind-names';

const FieldName = z.string().max(40);

/** How the table of a kind of record is looked at. */
export const TableSettings = z.object({
  columns: z.array(FieldName).max(40).optional(),
  sortBy: FieldName.optional(),
  isDescending: z.boolean().optional(),
});
export type TableSettings = z.infer<typeof TableSettings>;

/** How each table is looked at: names of fields of the model, and nothing that a person wrote. */
const Tables = z.partialRecord(z.enum(kindNames), TableSettings).refine((tables) =>
  kindNames.every((kind) => {
    const { columns = [], sortBy } = tables[kind] ?? {};
    const names = new Set(describeRecord(kind).map(({ name }) => name));
    return [...columns, ...(sortBy === undefined ? [] : [sortBy])].every((name) => names.has(name));
  }),
);

/** What the program remembers outside the vault. Never a name, a text or a path: this file is readable to anyone. */
export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['en', 'ru', 'kk']),
  /** The language that documents were last asked for in. */
  documentLanguage: z.enum(documentLanguages),
  /** Minutes without a key stroke or mouse move after which the window locks itself. */
  lockMinutes: z.int().min(1).max(60),
  textSize: z.enum(['small', 'normal', 'large', 'very-large']),
  tables: Tables,
  /** Whether the list of case books also searches the archive. */
  isArchiveShown: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const SettingsChange = Settings.partial();
export type SettingsChange = z.infer<typeof SettingsChange>;

export const defaultSettings: Settings = {
  theme: 'system',
  language: 'en',
  documentLanguage: 'en',
  lockMinutes: 5,
  textSize: 'normal',
  tables: {},
  isArchiveShown: false,
};

/** Position and size of the window in screen pixels; without a position the system chooses one. */
export const WindowBounds = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(640).max(16_384),
  height: z.int().min(480).max(16_384),
});
export type WindowBounds = z.infer<typeof WindowBounds>;

export const defaultBounds: WindowBounds = { width: 1280, height: 840 };
