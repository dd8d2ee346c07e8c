import type { PhraseTraits } from './declension/cases';

/** What a verb in the past and a short participle agree with. */
export type Agrees = Pick<PhraseTraits, 'gender' | 'number'>;

type Endings = { readonly feminine: string; readonly neuter: string; readonly plural: string };

const pick = ({ gender, number }: Agrees, { feminine, neuter, plural }: Endings): string | undefined =>
  number === 'plural' ? plural : { masculine: undefined, feminine, neuter }[gender];

/** Masculine pasts whose stem changes before -ла: пришел, произошла; прочел, прочла; сжег, сожгла. */
const stems: readonly (readonly [RegExp, string])[] = [
  [/шел$/u, 'ш'],
  [/счел$/u, 'соч'],
  [/(?<=[уо]|по|за)чел$/u, 'ч'],
  [/(?<=[дзбс])жег$/u, 'ожг'],
  [/жег$/u, 'жг'],
  [/л$/u, ''],
];

/**
 * A verb in the past from its masculine, alone or behind «не»: «обжаловал», «обжаловала»; «обратился», «обратились»;
 * «произошел», «произошло»; «подверг», «подвергла».
 */
export function past(masculine: string, agrees: Agrees): string {
  const ending = pick(agrees, { feminine: 'ла', neuter: 'ло', plural: 'ли' });
  if (ending === undefined) return masculine;
  const isReflexive = masculine.endsWith('ся');
  const bare = isReflexive ? masculine.slice(0, -2) : masculine;
  const [pattern, stem] = stems.find(([change]) => change.test(bare)) ?? [/$/u, ''];
  return bare.replace(pattern, stem) + ending + (isReflexive ? 'сь' : '');
}

/** A short participle from its masculine: «задержан», «задержана»; «осужден», «осуждены»; «взят», «взято». */
export function passive(masculine: string, agrees: Agrees): string {
  return masculine + (pick(agrees, { feminine: 'а', neuter: 'о', plural: 'ы' }) ?? '');
}

/** A short adjective from its masculine, which loses a vowel: «виновен», «виновна»; «должен», «должны»; «болен», «больна». */
export function short(masculine: string, agrees: Agrees): string {
  const ending = pick(agrees, { feminine: 'а', neuter: 'о', plural: 'ы' });
  if (ending === undefined) return masculine;
  const stem = masculine
    .replace(/лен$/u, 'льн')
    .replace(/(?<=[^аеиоуыэюя])ен$/u, 'н')
    .replace(/(?<=[^аеиоуыэюя])ок$/u, 'к');
  return stem + (ending === 'ы' && /[гкх]$/u.test(stem) ? 'и' : ending);
}
