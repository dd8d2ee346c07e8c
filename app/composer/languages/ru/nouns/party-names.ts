import type { Count, Party } from '../../../case-file/records';
import type { PartyReference, Voice } from '../../../voice/voice';
import type { Phrase } from '../../../words/phrase';
import { originOf } from '../../../words/traced';
import { has, plainText, prose, replaced, runsOf, stated, type Words } from '../../../words/words';
import { type Case, type Form, sure } from '../grammar/declension/cases';
import { type NamePart, partsInOrder } from '../grammar/declension/name-parts';
import { genderOfName, personIn, type PersonName } from '../grammar/names/names';
import { readNoun } from '../grammar/declension/nouns';
import { phraseIn } from '../grammar/declension/phrases';
import { quote } from '../grammar/prose';
import { inflected, isCyrillic } from './inflected';
import { type Agrees, around, counted, fixed, type Noun, own, titled } from './noun';
import { anyKindNoun, kindNoun, role } from './party-kinds';
import { noun } from './phrases';
import { amount } from './values';

/** The name that a reference tells, in all cases: of a person declined, of a thing with what it is before it. */
export function nameOf(reference: PartyReference, voice: Voice): Noun {
  const { naming, party, name } = reference;
  if (naming === 'nothing') return role(party, voice);
  if (party.kind !== 'person') return thingName(reference, voice);
  const known = party.gender ?? (naming === 'full' ? genderOfName(plainText(voice.text(party.name))) : undefined);
  const agrees = () => agreesOfPerson(known, name, voice);
  if (naming === 'initials') return inflected(name, () => sure(plainText(name)), agrees, voice);
  const formIn = naming === 'full' ? personForms(writtenBy(reference)) : pseudonymForms(name, party.gender);
  return inflected(name, formIn, agrees, voice, askedAs(reference, voice));
}

/** A short name that the program made is asked for as part of the name that stands in the field. */
const askedAs = ({ naming, name, party, phrase }: PartyReference, voice: Voice): Words =>
  naming === 'full' && phrase !== party.shortName ? voice.text(party.name) : name;

/** What a person agrees with: the recorded gender, else the one that the name tells, else he, with a question. */
function agreesOfPerson(gender: Party['gender'], name: Words, voice: Voice): Agrees {
  const told = gender ?? genderOfName(plainText(name));
  if (told === undefined) voice.inDoubt({ words: atGender(name), form: 'ru.gender' });
  return { gender: told === 'female' ? 'feminine' : 'masculine', number: 'singular', animate: true };
}

/** The name as words of the field in which the gender should stand. */
function atGender(name: Words): Words {
  const of = runsOf(name)[0]?.of;
  return stated(plainText(name), of && { ...of, field: 'gender' });
}

type FormIn = (wanted: Case) => Form;

type Named = Pick<Party, 'name'> & Partial<Pick<Party, 'gender' | 'nameForms'>>;

/** A person by the full name, outside the story: on a cover, in the register of counsel. No mention, no consent asked. */
export function personNoun({ name, gender, nameForms }: Named, voice: Voice): Noun {
  const words = voice.text(name);
  const written = plainText(words);
  const isRussian = name.isIn('ru') && isCyrillic(words);
  return inflected(
    words,
    personForms({ written, isRussian, gender, forms: { ...nameForms, ...recordedIn(name) } }),
    () => agreesOfPerson(gender, words, voice),
    voice,
  );
}

type Written = PersonName & { readonly isRussian: boolean };

/** Of a name in another language only what is recorded is another form. */
const personForms =
  ({ isRussian, ...name }: Written): FormIn =>
  (wanted) =>
    isRussian || name.forms?.[`ru.${wanted}`] !== undefined ? personIn(name, wanted) : sure(name.written);

function writtenBy({ party, name, phrase }: PartyReference): Written {
  const written = plainText(name);
  const isRussian = phrase.isIn('ru') && isCyrillic(name);
  const forms = { ...formsFor(written, party), ...(phrase === party.name ? {} : recordedIn(phrase)) };
  return { written, isRussian, gender: party.gender, forms, parts: partsOf(written, party) };
}

/** The words that are said, as the order of the full name tells them. */
function partsOf(said: string, { name, nameOrder }: Party): readonly NamePart[] | undefined {
  const parts = nameOrder === undefined ? [] : (partsInOrder(name.in('ru'), nameOrder) ?? []);
  const own = said.split(/\s+/u).map((word) => parts.find((part) => part.word.replace(/,$/u, '') === word));
  const known = own.filter((part) => part !== undefined);
  return known.length === own.length ? known : undefined;
}

/** The forms that stand in the field of the name itself, as `nameForms` calls them. */
const recordedIn = (name: Phrase) =>
  Object.fromEntries(Object.entries(name.wordingIn('ru').forms).map(([key, form]) => [`ru.${key}`, form]));

/**
 * The recorded forms for a name that is said: they belong to the full name, and of a family name alone to its word in
 * them.
 */
function formsFor(said: string, { name, nameForms }: Party): NonNullable<Party['nameForms']> {
  const full = name.in('ru').split(/\s+/u);
  const at = full.indexOf(said);
  return Object.fromEntries(
    Object.entries({ ...nameForms, ...recordedIn(name) }).flatMap(([key, form]) => {
      const words = form.split(/\s+/u);
      const own = words.length === full.length && at >= 0 ? words[at] : form;
      return own !== undefined && isFormOf(said, own) ? [[key, own] as const] : [];
    }),
  );
}

const isFormOf = (said: string, form: string) =>
  said.split(/\s+/u).length === form.split(/\s+/u).length && said.slice(0, 2) === form.slice(0, 2);

/** «Свидетель № 2» is a noun phrase, «Айжан» a name. */
function pseudonymForms(name: Words, gender: Party['gender']): FormIn {
  const written = plainText(name);
  if (!isCyrillic(name)) return () => sure(written);
  return (wanted) => (startsWithNoun(written) ? phraseIn(written, wanted) : personIn({ written, gender }, wanted));
}

const startsWithNoun = (text: string) => readNoun(text.split(' ', 1)[0] ?? '')?.settled === 'known';

/** «газета «Взгляд»», «сайт respublika.kz», «ТОО «Алма-Ата Инфо»», «сотрудники полиции». */
function thingName(reference: PartyReference, voice: Voice): Noun {
  const { party } = reference;
  if (areCounted(party)) return company(reference, party.number, voice);
  if (party.number !== undefined) return numbered(reference, party.number, voice);
  return titledThing(reference, voice);
}

function titledThing(reference: PartyReference, voice: Voice): Noun {
  const { party, name } = reference;
  const kind = kindNoun(party, voice);
  const text = plainText(name);
  if (kind !== undefined) return isNamedIn(kind, text) ? asPhrase(reference, voice) : titled(kind, fixed(marked(name)));
  if (party.kind === 'legal-person' && !isDescriptive(text))
    return titled(anyKindNoun(party, voice), fixed(marked(name)));
  return asPhrase(reference, voice);
}

const asPhrase = ({ naming, name, phrase }: PartyReference, voice: Voice): Noun =>
  naming === 'full' ? noun(phrase, voice) : fixed(name);

const isNamedIn = (kind: Noun, name: string) => {
  const word = plainText(kind.in('nominative')).split(' ').at(-1) ?? '';
  return name.toLowerCase().includes(word.toLowerCase());
};

/** A name that says itself what it names: «Общественный фонд «Адил соз»», «ТОО «Взгляд»». */
export const isDescriptive = (name: string) =>
  name.split(' ').some((word) => !/^[«"„“]/u.test(word) && readNoun(word)?.settled === 'known');

/** In quotation marks, unless it is an address on the web or an abbreviation. */
export const marked = (name: Words): Words =>
  has(name, /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$|^\p{Lu}{2,}$/u) ? name : quote(name);

/** Whether a number of it is a number of people: of outlets and companies, several stand under one name. */
const areCounted = (party: Party): party is Party & { number: Count } =>
  party.number !== undefined && party.outletKind === undefined && countedKinds.has(party.kind);

const countedKinds = new Set<Party['kind']>(['group', 'anonymous-unit']);

/** «около 20 солдат», then «солдаты»; what has a name of its own keeps it: «Дворовый дозор (более 60 человек)». */
function company(reference: PartyReference, many: Count, voice: Voice): Noun {
  const all = titledThing(reference, voice);
  if (reference.form !== 'full') return all;
  const { name } = reference;
  if (isCyrillic(name) && has(name, /^\p{Ll}/u) && all.agrees.number === 'plural') {
    if (has(name, numeral) && (many.exactness ?? 'exact') === 'exact') return numberedBy(all, many);
    const isInDoubt = () => {
      voice.inDoubt({ words: name, form: 'ru.genitive' });
    };
    if (!has(name, numeral)) return counted(many, name, isInDoubt);
  }
  const people = amount(many, voice, 'человек').in('nominative');
  return around(all, (form) => prose`${form} (${people})`);
}

/** «двое надзирателей»: the name says how many itself. */
const numberedBy = (all: Noun, many: Count): Noun =>
  around(all, (form) => {
    const [first = ''] = plainText(form).split(' ', 1);
    return prose`${stated(first, originOf(many))}${replaced(form, /^\S+/u, '')}`;
  });

const numeral =
  /^(?:два|две|двое|три|трое|четыре|четверо|пять|пятеро|шесть|семь|восемь|девять|десять|\p{L}+надцать|двадцать|тридцать|сорок|\p{L}+десят|девяносто|сто|двести|\p{L}+ста|\p{L}+сот|несколько|\d+)(?= )/iu;

/** Several things under one name: «23 интернет-ресурса под названием «Республика»». */
function numbered({ party, name }: PartyReference, number: NonNullable<Party['number']>, voice: Voice): Noun {
  const unit = plainText(anyKindNoun(party, voice).in('nominative'));
  const many = number.unit === undefined ? counted(number, unit) : amount(number, voice);
  const isAlike = isSaidBy(many, name) || isSaidBy(own(unit), name);
  return isAlike ? many : around(many, (form) => prose`${form} под названием ${marked(name)}`);
}

const isSaidBy = (noun: Noun, name: Words) =>
  ` ${plainText(noun.in('nominative'))}`.toLowerCase().endsWith(` ${plainText(name).toLowerCase()}`);
