import { type NameOrder } from '#shared/kinds/party';
import { nameWords } from '#shared/search/name-words';
import { saysNothing } from './ordinary-words';
import { shortPlaces } from './short-name';

/** One recorded name, taken apart. */
export type NameForm = {
  /** `joined`: words of a name written as one, as addresses have it; `initial`: the same with a letter for a word. */
  readonly kind: 'recorded' | 'joined' | 'initial';
  readonly words: readonly FormWord[];
  /** The place of the family name and of the patronymic among the words, where there are several. */
  readonly family: number | undefined;
  readonly patronymic: number | undefined;
};

export type FormWord = { readonly written: string; readonly folded: string };

/**
 * The ways in which a recorded name of a person is looked for as words. A recorded order adds ways and takes none away:
 * others write a name as they are used to.
 */
export function formsOf(name: string, order?: NameOrder): readonly NameForm[] {
  const parts = name.split(/[,،、]/u).filter((part) => part.trim() !== '');
  const whole = formOf(name, parts.length > 1);
  if (whole === undefined) return [];
  const ordered = order === undefined ? [] : inOrder(whole, order);
  return [whole, ...ordered, ...apart(name, parts.length > 1), ...[whole, ...ordered].flatMap(joined)];
}

/** The name once more for each further word that stands for its bearer: either of two family names, any of a whole name. */
function inOrder(whole: NameForm, order: NameOrder): readonly NameForm[] {
  if (whole.family === undefined) return [];
  const written = whole.words.map((word) => word.written);
  const [from, to] = order === 'whole' ? [0, written.length] : (shortPlaces(written, order) ?? [0, 0]);
  return whole.words.flatMap((word, family) =>
    family >= from && family < to && family !== whole.family && !saysNothing(word.folded) ? [{ ...whole, family }] : [],
  );
}

/** The name of what is no person: only as a whole. */
export function wholeForm(name: string): readonly NameForm[] {
  const form = formOf(name, false);
  return form === undefined ? [] : [{ ...form, family: undefined, patronymic: undefined }];
}

function formOf(name: string, isFamilyFirst: boolean): NameForm | undefined {
  const words = nameWords(name)
    .filter(({ folded }) => /\p{L}/u.test(folded))
    .map(({ start, end, folded }) => ({ written: name.slice(start, end), folded }));
  if (words.length === 0) return undefined;
  const patronymic = words.findIndex(({ folded }, at) => at > 0 && patronymicEnding.test(folded));
  return {
    kind: 'recorded',
    words,
    family: words.length === 1 ? undefined : familyAt(words, patronymic, isFamilyFirst),
    patronymic: patronymic < 0 ? undefined : patronymic,
  };
}

const patronymicEnding =
  /(?:ович|евич|ьич|овна|евна|ична|івна|иовна|улы|ұлы|кызы|қызы|ogly|ovich|evich|ovna|evna|uly|kyzy|qizi|oglu)$/u;
const familyEnding =
  /(?:[оеё]в|[ое]ва|ск[иі]и?|цк[иі]и?|ская|цкая|енко|чук|[oe]v|[oe]va|sk[iy]y?|skaya|enko|chuk|yan|ian|dze|shvili)$/u;

function familyAt(words: readonly FormWord[], patronymic: number, isFamilyFirst: boolean): number {
  const last = words.length - 1;
  if (isFamilyFirst) return 0;
  if (patronymic > 0 && words.length > 2) return patronymic === last ? 0 : last;
  const ends = (at: number) => familyEnding.test(words[at]?.folded ?? '');
  return ends(0) && !ends(last) ? 0 : last;
}

const innerApostrophe = /(?<=\p{L})['’‘ʼʹʻʽ`´](?=\p{L})/gu;

/** O'Neill as addresses and careless hands write it: as two words. */
function apart(name: string, isFamilyFirst: boolean): readonly NameForm[] {
  const split = name.replaceAll(innerApostrophe, ' ');
  const form = split === name ? undefined : formOf(split, isFamilyFirst);
  return form === undefined ? [] : [form];
}

function joined({ words, family }: NameForm): readonly NameForm[] {
  if (family === undefined) return [];
  const own = words[family];
  const others = words.filter((_, at) => at !== family);
  const [given] = others;
  if (own === undefined || given === undefined) return [];
  const [letter = ''] = given.folded;
  const all = words.map(({ written }) => written).join('');
  const pairs = [`${given.written}${own.written}`, `${own.written}${given.written}`, all];
  return [
    ...[...new Set(pairs)].map((pair) => oneWord('joined', pair)),
    ...[`${letter}${own.written}`, `${own.written}${letter}`].map((pair) => oneWord('initial', pair)),
  ].filter((form) => (form.words[0]?.folded.length ?? 0) >= shortestJoined);
}

const shortestJoined = 6;

function oneWord(kind: NameForm['kind'], written: string): NameForm {
  const words = nameWords(written).map(({ folded }) => ({ written, folded }));
  return { kind, words: words.slice(0, 1), family: undefined, patronymic: undefined };
}
