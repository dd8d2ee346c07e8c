import type * as z from 'zod';
import type { ReferenceKind } from './ids';
import { recordOf } from './record';
import type { DateAdvice, KindAdvice } from './advice-rule';
import type { Form, PartForm } from './form';

/** Where the records of a kind stand in the list beside a case. */
export const sections = ['people', 'proceedings', 'custody', 'evidence', 'work'] as const;
export type Section = (typeof sections)[number];

/**
 * Why a field is not reported where a document does not tell it. `sort`: what kind of thing the record is, which the
 * sentence shows by being the one that it is. `name`: another form of a name, its grammar, or whether it may be told.
 * `tie`: it leads to a record that is reported by itself. `work`: the team's own, about its files and work.
 */
export type SilentReason = 'sort' | 'name' | 'tie' | 'work';

/** How a document tells the records of a kind, and what it reports of those that it does not tell. */
export type Told<Field extends string = string> = {
  /**
   * `fact`: told, or else listed as not told. `around`: the people and things around the facts. `behind`: what the facts
   * rest on. `team`: never in a document.
   */
  readonly as: 'fact' | 'around' | 'behind' | 'team';
  /** The field without which it cannot be said when the fact was. */
  readonly dated?: Field;
  /** `false`: it is told without a source of its own. */
  readonly sourced?: false;
  /** The fields, and fields of parts (`sanctions.kind`), that are no fact to be told, each with the reason. */
  readonly silent?: Readonly<Partial<Record<Field | `${Field}.${string}`, SilentReason>>>;
};

/** What a new record is that a field makes: of which kind a body or expression, in which role a person. */
export type Makes = { readonly kind?: string; readonly role?: string };

/** Something inside a record that has fields of its own: a sanction, a court order. */
export type Part = {
  readonly form?: PartForm;
  readonly advice?: DateAdvice;
  readonly makes?: Readonly<Record<string, Makes>>;
};

type Declared<Field extends string> = {
  /** Where the list beside a case has it; an entry of the registers alone stands in none. */
  readonly section?: Section;
  readonly named: {
    /** Tried in this order; the first that holds something names the record. */
    readonly by: readonly Field[];
    /** Follow the name. */
    readonly then?: readonly Field[];
    /** In small what tells a record from others of its name: roles of a person, city of a court, date of a source. */
    readonly note?: readonly Field[];
  };
  /** Its name is its own and is written as it is: guljan.org. */
  readonly hasProperName?: true;
  /** The fields that hold names of people or bodies, which not every reader may be told. */
  readonly names?: readonly Field[];
  /** The words that a record is found by where one is chosen. */
  readonly sought?: readonly Field[];
  /** The names by which an interchange file may point to it. */
  readonly pointedToBy?: readonly Field[];
  /** It can be made in place: the field that takes the typed name, and the kind that it usually is of. */
  readonly made?: { readonly name: Field; readonly kind?: string };
  /** A field that leads to another record of this kind: only to one that has the same in the other field. */
  readonly alike?: Readonly<Partial<Record<Field, Field>>>;
  /** What a field makes where nothing that is there fits. */
  readonly makes?: Readonly<Partial<Record<Field, Makes>>>;
  /** Of entries of a register: the fields that tell one from another; the first set whose first field is filled counts. */
  readonly sameBy?: readonly (readonly Field[])[];
  /**
   * The columns that its table begins with, after the name: what one looks for in it, and few enough to be read beside
   * the two lists of a small screen.
   */
  readonly columns: readonly Field[];
  readonly form: Form<Field>;
  /** By the way to them: `sanctions`, `arguments-evidence`. */
  readonly parts?: Readonly<Record<string, Part>>;
  readonly advice?: KindAdvice;
  readonly told: Told<Field>;
};

/** All that the program knows of a kind of record: data alone. Its words stand in the locales. */
export type Kind<
  Name extends ReferenceKind = ReferenceKind,
  List extends string = string,
  Schema extends z.core.$ZodType = z.core.$ZodType,
> = Declared<string> & {
  readonly name: Name;
  /** The collection of a case book, the register, or both, in which its records stand by their ids. */
  readonly list: List;
  readonly schema: Schema;
};

/** Declares a kind of record: its fields, and everything that is derived from them in the window and in documents. */
export function kind<const Name extends ReferenceKind, const List extends string, Shape extends z.core.$ZodLooseShape>(
  name: Name,
  {
    list,
    fields,
    ...declared
  }: { readonly list: List; readonly fields: Shape } & Declared<keyof NoInfer<Shape> & string>,
): Kind<Name, List, ReturnType<typeof recordOf<Name, Shape>>> {
  return { name, list, schema: recordOf(name, fields), ...declared };
}

/** A record of a kind. */
export type RecordOf<Of extends Kind> = z.infer<Of['schema']>;
