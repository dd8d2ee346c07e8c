import { readFileSync } from 'node:fs';
import { interchangeJsonSchema } from '#app/interchange/json-schema';
import { corpusCases } from './cases';
import { fileOf } from './tell-case';

/** A field that no case of the corpus has, or the choices of one (`values`) that none has made. */
type Unused = { readonly path: string; readonly values: readonly string[] };

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Fields of no document: they order, identify or keep for oneself. */
const ofNoDocument = new Set(['id', 'order', 'privateNote', 'sha256', 'bytes']);

/** What the cases hold: each way to a value (`charges.norm`), and each value at its way. */
function* held(value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* held(one, path);
  else if (isNode(value)) {
    yield path;
    for (const [key, one] of Object.entries(value)) yield* held(one, path === '' ? key : `${path}.${key}`);
  } else {
    yield path;
    yield `${path}=${String(value)}`;
  }
}

/** The fields of a schema with the values that they offer. Shared definitions (dates, texts, money) are no fields. */
function* offered(schema: unknown, path: string): Generator<{ path: string; values: readonly string[] }> {
  if (!isNode(schema)) return;
  for (const one of listOf(schema['anyOf'])) yield* offered(one, path);
  yield* offered(schema['items'], path);
  const values = listOf(schema['enum']).map(String);
  if (values.length > 0) yield { path, values };
  if (isNode(schema['properties']))
    for (const [key, one] of Object.entries(schema['properties'])) {
      if (ofNoDocument.has(key)) continue;
      yield { path: path === '' ? key : `${path}.${key}`, values: [] };
      yield* offered(one, path === '' ? key : `${path}.${key}`);
    }
}

/** Which fields and choices of the model no case of the corpus uses yet. Of what is not used at all, its parts are not named. */
export function unusedByCorpus(): readonly Unused[] {
  const files = corpusCases.map(({ folder }): unknown => JSON.parse(readFileSync(fileOf(folder, 'case.json'), 'utf8')));
  const used = new Set(files.flatMap((file) => [...held(file, '')]));
  return [...offered(interchangeJsonSchema(), '')].flatMap(({ path, values }) => {
    if (path.startsWith('submission') || !used.has(parentOf(path))) return [];
    if (!used.has(path)) return values.length === 0 ? [{ path, values: [] }] : [];
    const missing = values.filter((value) => !used.has(`${path}=${value}`));
    return missing.length === 0 ? [] : [{ path, values: missing }];
  });
}

const parentOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf('.'), 0));
