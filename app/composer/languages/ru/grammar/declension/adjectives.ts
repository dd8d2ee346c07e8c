import { type Case, type Form, type Gender, type GrammaticalNumber, inLettersOf, sure, unsure } from './cases';
import { readDeterminer } from './determiners';

/** What an adjective agrees with. `animate` decides the accusative of the masculine and of the plural. */
export type Agreement = {
  readonly case: Case;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly animate: boolean;
};

export type Traits = { readonly gender: Gender; readonly number: GrammaticalNumber };

/**
 * A full adjective, participle or ordinal in the form that agrees, from any of its nominatives: `районная`, `районный`
 * or `районные`. Words that are none of these come back as they are and not certain; so does the masculine of an
 * adjective given in another form, for `городской` and `районный` part only there. The endings are those of every
 * handbook: hard, soft after н, and the mixed ones after г к х and ж ш ч щ.
 */
export function adjectiveIn(adjective: string, agreement: Agreement): Form {
  const determiner = readDeterminer(adjective.toLowerCase());
  if (determiner !== undefined) return inLettersOf(adjective, sure(determiner.formIn(...placeOf(agreement))));
  const read = readAdjective(adjective.toLowerCase());
  if (read === undefined) return unsure(adjective);
  const ending = endingOf(read, agreement);
  const isGuessed = /^[ыи]й$/u.test(ending) && read.kind !== 'soft' && !/^(?:[ыио]й)$/u.test(read.ending);
  const text = read.stem + ending + read.particle;
  return inLettersOf(adjective, isGuessed ? unsure(text) : sure(text));
}

/** The gender and number of an adjective in the nominative; `undefined` for a word without such an ending. */
export function adjectiveTraits(word: string): Traits | undefined {
  const determiner = readDeterminer(word.toLowerCase());
  if (determiner !== undefined) return { gender: determiner.gender, number: determiner.number };
  const ending = readAdjective(word.toLowerCase())?.ending;
  if (ending === undefined) return undefined;
  if (/^(?:[ыи]е|ьи)$/u.test(ending)) return { gender: 'masculine', number: 'plural' };
  const gender = ending.endsWith('й') ? 'masculine' : ending.endsWith('я') ? 'feminine' : 'neuter';
  return { gender, number: 'singular' };
}

type Kind = 'hard' | 'stressed' | 'soft' | 'velar' | 'sibilant' | 'possessive';
type Read = { readonly stem: string; readonly ending: string; readonly kind: Kind; readonly particle: string };

const adjective = /^(.*[^аеёийоуъыьэюя])(ый|ий|ой|ая|яя|ое|ее|ые|ие)(ся)?$/u;
const possessive = /^(трет|бож|волч|лис|казач|охотнич|рыбач)(ий|ья|ье|ьи)$/u;
const stressedSibilant = /^(?:не)?больш$|^чуж$/u;

function readAdjective(word: string): Read | undefined {
  const [, owner, owned = ''] = possessive.exec(word) ?? [];
  if (owner !== undefined) return { stem: owner, ending: owned, kind: 'possessive', particle: '' };
  const [, stem, ending = '', particle = ''] = adjective.exec(word) ?? [];
  return stem === undefined ? undefined : { stem, ending, kind: kindOf(stem, ending), particle };
}

function kindOf(stem: string, ending: string): Kind {
  if (/[гкх]$/u.test(stem)) return 'velar';
  if (/[жшчщ]$/u.test(stem)) return /^о[йе]$/u.test(ending) || stressedSibilant.test(stem) ? 'stressed' : 'sibilant';
  return /^(?:ий|яя|ее|ие)$/u.test(ending) ? 'soft' : 'hard';
}

type Column = Gender | 'plural';

/** Hard and soft endings by case. The accusative of what is animate is the genitive. */
const endings: Readonly<Record<Case, Readonly<Record<Column, string>>>> = {
  nominative: { masculine: 'ый ий', neuter: 'ое ее', feminine: 'ая яя', plural: 'ые ие' },
  genitive: { masculine: 'ого его', neuter: 'ого его', feminine: 'ой ей', plural: 'ых их' },
  dative: { masculine: 'ому ему', neuter: 'ому ему', feminine: 'ой ей', plural: 'ым им' },
  accusative: { masculine: 'ый ий', neuter: 'ое ее', feminine: 'ую юю', plural: 'ые ие' },
  instrumental: { masculine: 'ым им', neuter: 'ым им', feminine: 'ой ей', plural: 'ыми ими' },
  prepositional: { masculine: 'ом ем', neuter: 'ом ем', feminine: 'ой ей', plural: 'ых их' },
};

/** The case whose form is taken, and the column of the table. */
function placeOf({ case: wanted, gender, number, animate }: Agreement): readonly [Case, Column] {
  const column = number === 'plural' ? 'plural' : gender;
  const isLiving = wanted === 'accusative' && animate && (column === 'plural' || column === 'masculine');
  return [isLiving ? 'genitive' : wanted, column];
}

function endingOf({ kind, ending }: Read, agreement: Agreement): string {
  const [wanted, column] = placeOf(agreement);
  const [hard = '', soft = ''] = endings[wanted][column].split(' ');
  if (kind === 'possessive') return afterSoftSign[soft] ?? `ь${soft}`;
  if (kind === 'soft') return soft;
  if (hard === 'ый' && ending === 'ой') return 'ой';
  if (kind === 'hard') return hard;
  const spelt = hard.replace(/^ы/u, 'и');
  return kind === 'sibilant' && hard.startsWith('о') ? soft : spelt;
}

/** `третий`, `третье`, `третья`, `третью`, `третьи`; everywhere else ь stands before the soft ending. */
const afterSoftSign: Readonly<Record<string, string>> = { ий: 'ий', ее: 'ье', яя: 'ья', юю: 'ью', ие: 'ьи' };
