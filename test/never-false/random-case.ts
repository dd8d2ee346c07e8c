import * as z from 'zod';
import { CaseBook, collectionNames, type CollectionName } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import { AnyReference } from '#shared/schema/ids';
import { referenceKindOf } from '#shared/schema/walk-schema';
import { PartialDate } from '#shared/values/dates/partial-date';
import { parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { Money, Term } from '#shared/values/quantities/quantity';
import { isLocalText } from '#shared/values/texts/roles';
import { NormCitation } from '#shared/schema/record';
import type { Registers } from '#shared/records/registers';
import { expectValue } from '#shared/result';
import { someRegisters } from '../builders/a-case';
import { type Character, characters } from './people';
import type { Chance } from './random';

/** A case that nobody lived through, with who is in it. */
export type RandomCase = {
  readonly book: CaseBook;
  readonly registers: Registers;
  readonly cast: readonly Character[];
};

const registers = someRegisters({
  bodies: [
    { id: 'court', kind: 'court', name: { en: 'Northern District Court', ru: 'Северный районный суд' } },
    { id: 'police', kind: 'police', name: { en: 'Harbour Police', ru: 'Портовая полиция' } },
    { id: 'prison', kind: 'prison', name: { en: 'Hill Prison', ru: 'Горная тюрьма' } },
  ],
});

const dates = ['3 May 2016', '4 May 2016', '5 June 2016', '7 July 2017', '05.2016', '2016', '2017', 'since May 2016'];

/** Beside the story: what stands behind it, and what the reader does not look at. */
const beside = new Set(['sources', 'reliability', 'confidentiality', 'privateNote', 'order', 'age', 'number']);
const untold = new Set<CollectionName>(['parties', 'sources', 'attachments', 'meetings', 'notes', 'tasks']);

type World = {
  readonly dice: Chance;
  readonly cast: readonly Character[];
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** What may be cited. Where there is nothing, no citation is drawn. */
  readonly norms: readonly string[];
};

/** Two of three fields are filled: a story with holes. */
const share = 0.6;

function valueOf(schema: z.core.$ZodType, world: World): unknown {
  const { dice } = world;
  if (schema instanceof z.ZodOptional) return dice.is(share) ? valueOf(schema.unwrap(), world) : undefined;
  if (schema instanceof z.ZodDefault) return valueOf(schema.unwrap(), world);
  if (schema === PartialDate) return expectValue(parsePartialDate(dates[dice.below(dates.length)] ?? ''));
  if (schema === Term) return { days: dice.unique() };
  if (schema === Money) return { amount: dice.unique(), currency: 'EUR' };
  if (schema === NormCitation) return citationOf(world);
  if (schema === AnyReference) return anyReference(world);
  if (isLocalText(schema)) return `q${dice.unique()}q`;
  const kind = referenceKindOf(schema);
  if (kind !== undefined) return referenceTo(kind, world);
  return plainValue(schema, world);
}

const citationOf = ({ dice, norms }: World) =>
  norms.length === 0 ? undefined : { norm: norms[dice.below(norms.length)], ...(dice.is(0.5) && { part: '2' }) };

function plainValue(schema: z.core.$ZodType, world: World): unknown {
  const { dice } = world;
  if (schema instanceof z.ZodObject) return objectOf(schema.shape, world);
  if (schema instanceof z.ZodArray) return listOf(schema.element, world);
  if (schema instanceof z.ZodUnion) {
    const [first, ...more] = schema.options;
    const other = dice.is(0.1) ? more[dice.below(more.length)] : undefined;
    return first === undefined ? undefined : valueOf(other ?? first, world);
  }
  if (schema instanceof z.ZodEnum) return schema.options[dice.below(schema.options.length)];
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodBoolean) return dice.is(0.5);
  if (schema instanceof z.ZodString) return schema.safeParse('q1q').success ? `q${dice.unique()}q` : undefined;
  return undefined;
}

function listOf(schema: z.core.$ZodType, world: World): unknown {
  const { dice, cast } = world;
  if (referenceKindOf(schema) === 'party')
    return dice.someOf(
      cast.map(({ id }) => id),
      dice.is(0.5) ? 1 : 3,
    );
  const items = Array.from({ length: 1 + dice.below(2) }, () => valueOf(schema, world));
  const found = items.filter((item) => item !== undefined);
  return found.length === 0 ? undefined : [...new Map(found.map((item) => [JSON.stringify(item), item])).values()];
}

function objectOf(shape: Readonly<Record<string, z.core.$ZodType>>, world: World): unknown {
  const entries = Object.entries(shape).map(([name, schema]) => [name, valueOf(schema, world), schema] as const);
  const isWhole = entries.every(([, value, schema]) => value !== undefined || schema instanceof z.ZodOptional);
  return isWhole ? Object.fromEntries(entries.filter(([, value]) => value !== undefined)) : undefined;
}

function referenceTo(kind: string, { dice, ids }: World): string | undefined {
  const there = ids.get(kind) ?? [];
  return there[dice.below(there.length)];
}

function anyReference(world: World): unknown {
  const kinds = [...world.ids.keys()].filter((kind) => kind !== 'body');
  const kind = kinds[world.dice.below(kinds.length)];
  const id = kind === undefined ? undefined : referenceTo(kind, world);
  return id === undefined ? undefined : { kind, id };
}

function recordOf(name: CollectionName, id: string, world: World): readonly (readonly [string, unknown])[] {
  const schema = CaseBook.shape[name].valueType;
  const shape = Object.fromEntries(
    Object.entries(schema.shape).filter(([field]) => !beside.has(field) && field !== 'id'),
  );
  const made = objectOf(shape, world);
  return made === undefined ? [] : [[id, { ...z.looseObject({}).parse(made), id }]];
}

/** How many records of each kind there are: none of most, so that sentences of different kinds meet. */
function plannedIds(dice: Chance): ReadonlyMap<CollectionName, readonly string[]> {
  const told = collectionNames.filter((name) => !untold.has(name));
  return new Map(
    told.map((name) => [
      name,
      Array.from({ length: dice.is(0.35) ? 1 + dice.below(2) : 0 }, (_, at) => `${name}-${at}`),
    ]),
  );
}

/** As the book records it: how a text calls somebody is the reader's. */
const partyOf = ({ id, kind, name, shortName, gender, outletKind }: Character) => ({
  id,
  kind,
  name,
  officials: kind === 'person',
  ...(shortName !== undefined && { shortName }),
  ...(gender !== undefined && { gender }),
  ...(outletKind !== undefined && { outletKind }),
});

/** A case of one to four people, in which any field of any record may be missing, citing some norms. */
export function randomCase(language: 'en' | 'ru', dice: Chance, norms: Registers['norms'] = {}): RandomCase {
  const cast = characters(language, dice);
  const planned = plannedIds(dice);
  const ids = new Map<string, readonly string[]>([
    ['party', cast.map(({ id }) => id)],
    ['body', ['court', 'police', 'prison']],
    ...(Object.keys(norms).length === 0 ? [] : [['norm', Object.keys(norms)] as const]),
    ...[...planned].filter(([, some]) => some.length > 0).map(([name, some]) => [collectionKinds[name], some] as const),
  ]);
  const world = { dice, cast, ids, norms: Object.keys(norms) };
  const lists = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      Object.fromEntries((planned.get(name) ?? []).flatMap((id) => recordOf(name, id, world))),
    ]),
  );
  const parties = Object.fromEntries(cast.map((character) => [character.id, partyOf(character)]));
  const book = CaseBook.parse({ id: 'book', title: 'A case', state: 'active', subject: 'person-0', ...lists, parties });
  return { book, registers: { ...registers, norms }, cast };
}
