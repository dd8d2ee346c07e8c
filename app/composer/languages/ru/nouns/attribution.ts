import type { Attribution } from '../../../case-file/records';
import type { Voice } from '../../../voice/voice';
import { prose, type Words } from '../../../words/words';
import { softComma } from '../../../words/joining';
import type { Noun } from './noun';
import { whoAll } from './parties';
import { noun } from './phrases';
import { after } from './prepositions';

function speakers({ by, byWords }: Attribution, voice: Voice): Noun | undefined {
  return whoAll(by, voice) ?? (byWords === undefined ? undefined : noun(byWords, voice));
}

type Strength = Exclude<Attribution['strength'], 'fact'>;

const according: Readonly<Record<Strength, string>> = {
  alleged: 'по утверждению',
  reported: 'по сообщению',
  'according-to': 'по словам',
  'widely-seen': 'по мнению',
  appears: 'по мнению',
};

/** A paper and an organisation have no words of mouth. */
const ofThings: Readonly<Record<Strength, string>> = { ...according, 'according-to': 'по данным' };

const unnamed: Readonly<Record<Strength, string>> = {
  alleged: 'утверждается, что',
  reported: 'сообщается, что',
  'according-to': 'по имеющимся сведениям,',
  'widely-seen': 'по распространенному мнению,',
  appears: 'по-видимому,',
};

/** Puts a clause into the voice of those who say it. A clause without attribution stays as it is. */
export function attribute(clause: () => Words, attribution: Attribution | undefined, voice: Voice): Words {
  if (attribution === undefined || attribution.strength === 'fact') return clause();
  const { strength, by } = attribution;
  const speaker = speakers(attribution, voice);
  const source = after((speaker?.agrees.animate === false ? ofThings : according)[strength], speaker, 'genitive');
  const [first, another] = by ?? [];
  if (first !== undefined && another === undefined) voice.focus(first);
  const said = clause();
  if (said === '') return '';
  return source === '' ? prose`${unnamed[strength]} ${said}` : prose`${source}, ${said}`;
}

const hedges = {
  fact: '',
  alleged: 'предположительно',
  reported: `${softComma} по сообщениям${softComma}`,
  'according-to': `${softComma} по имеющимся сведениям${softComma}`,
  'widely-seen': `${softComma} как считается${softComma}`,
  appears: `${softComma} по-видимому${softComma}`,
} as const;

/** A word for a fact told within a sentence about another; it brings its own commas. */
export const hedge = (attribution: Attribution | undefined): Words => hedges[attribution?.strength ?? 'fact'];
