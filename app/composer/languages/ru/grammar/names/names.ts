import type { Party } from '#shared/kinds/party';
import { type Case, cases, doubted, type Form, sure, together } from '../declension/cases';
import { genderIn, type PersonGender } from './name-gender';
import { type NamePart, readingsOf, type Role } from '../declension/name-parts';
import { nameWordIn } from './name-words';

/** A person's name with what is recorded about it. */
export type PersonName = {
  readonly written: string;
  readonly gender?: PersonGender | undefined;
  /** `Party.nameForms`: a form recorded for a case is taken as it is. */
  readonly forms?: Party['nameForms'];
  /** What its words are, where the record says; else they are told apart by their looks. */
  readonly parts?: readonly NamePart[] | undefined;
};

/**
 * A person's name in a case. A recorded form wins. Otherwise the name is told apart and declined word by word; the form
 * is certain where every way to tell it apart, and every gender that it may have, gives the same words; of several given names it never is. Of a person
 * whose gender is neither recorded nor told by the name, the likeliest words are those of the nominative.
 */
export function personIn({ written, gender, forms = {}, parts: told }: PersonName, wanted: Case): Form {
  const recorded = forms[`ru.${wanted}`];
  if (recorded !== undefined) return sure(recorded);
  if (wanted === 'nominative') return sure(written);
  const ways = told === undefined ? readingsOf(written) : [told];
  const readings = ways.map((parts) => inReading(written, parts, gender ?? genderIn(parts), wanted));
  const [first = sure(written)] = readings;
  const isPlain = ways.every((parts) => parts.filter(({ role }) => role === 'given').length < 2);
  return isPlain && readings.every(({ text }) => text === first.text) ? first : doubted(first);
}

/** The gender that a name alone tells; `undefined` where it tells none for certain. */
export function genderOfName(written: string): PersonGender | undefined {
  const told = readingsOf(written).map(genderIn);
  const [first] = told;
  return told.every((gender) => gender === first) ? first : undefined;
}

/**
 * Every form of a person's name that a Russian text may hold: the cases of all ways to tell it apart and of each gender
 * that it may have, with and without the patronymic, the family name and the given names alone. Names in -ь that are
 * declined by some and not by others have both.
 */
export function formsOf(written: string): readonly string[] {
  if (!/\p{Script=Cyrillic}/u.test(written)) return [written];
  return [
    ...new Set(
      readingsOf(written).flatMap((parts) => {
        const told = genderIn(parts);
        const genders = told === undefined ? (['female', 'male'] as const) : [told];
        return genders.flatMap((gender) => cases.flatMap((wanted) => formsOfParts(parts, gender, wanted)));
      }),
    ),
  ];
}

function inReading(written: string, parts: readonly NamePart[], gender: PersonGender | undefined, wanted: Case): Form {
  if (gender !== undefined) return together(parts.map((part) => nameWordIn(part, gender, wanted)));
  const [her, him] = (['female', 'male'] as const).map((each) => inReading(written, parts, each, wanted));
  return her !== undefined && her.text === him?.text ? her : { text: written, certain: false };
}

/** The whole name, the name without the father's, without the family's, and its words that stand for a person alone. */
const selections: readonly ((role: Role) => boolean)[] = [
  () => true,
  (role) => role === 'given' || role === 'family',
  (role) => role !== 'family',
  (role) => role === 'given',
  (role) => role === 'family',
];

function formsOfParts(parts: readonly NamePart[], gender: PersonGender, wanted: Case): readonly string[] {
  const words = parts.map((part) => ({ role: part.role, ways: waysOf(part, gender, wanted) }));
  return selections.flatMap((isOf) => {
    const selected = words.filter(({ role }) => isOf(role));
    if (selected.length === 0) return [];
    return selected
      .reduce((all, { ways }) => all.flatMap((before) => ways.map((way) => `${before} ${way}`)), [''])
      .map((name) => name.trim().replace(/,$/u, ''));
  });
}

/** A word whose form is in doubt may also stand as it is, and a family name in -ей like its noun: Соловья. */
function waysOf(part: NamePart, gender: PersonGender, wanted: Case): readonly string[] {
  const form = nameWordIn(part, gender, wanted);
  const ways = form.certain || form.text === part.word ? [form.text] : [form.text, part.word];
  const isLikeNoun =
    part.role === 'family' && gender === 'male' && wanted !== 'nominative' && /[^аеёиоуыэюя]ей$/u.test(part.word);
  return isLikeNoun ? [...new Set([...ways, asNoun(part.word, wanted)])] : ways;
}

const asNoun = (word: string, wanted: Exclude<Case, 'nominative'>) =>
  word.replace(
    /ей$/u,
    { genitive: 'ья', dative: 'ью', accusative: 'ья', instrumental: 'ьем', prepositional: 'ье' }[wanted],
  );
