import type { Positions, RecommendationMessages, Verdict, Verdicts } from '../../../../messages/recommendations';
import { stateName } from '../../grammar/names';
import { norms } from '../../nouns/law';
import { count, number } from '../../grammar/numbers';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { list } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { joinedBy, prose, type Words } from '../../../../words/words';

const verdictWords: Record<Verdict, { readonly one: string; readonly many: string }> = {
  implemented: { one: 'has been implemented', many: 'have been implemented' },
  partly: { one: 'has been implemented in part', many: 'have been implemented in part' },
  not: { one: 'has not been implemented', many: 'have not been implemented' },
  reversed: { one: 'has been reversed', many: 'have been reversed' },
};
const effortWords = { none: 'no effort', 'not-genuine': 'no genuine effort', some: 'some effort' } as const;
const positionWords = { supported: 'supported', noted: 'noted', pending: 'left pending' } as const;

function share(many: number, total: number): Words {
  if (many < total) return number(many);
  return total === 1 ? 'it' : total === 2 ? 'both' : prose`all ${number(total)}`;
}

function outcome(verdicts: Verdicts, total: number, which: Words): Words {
  const [only, ...others] = verdicts;
  if (only === undefined) return '';
  if (others.length === 0 && only.count === total) {
    if (total === 1) return prose`it ${verdictWords[only.verdict].one}`;
    return only.verdict === 'not'
      ? prose`none ${which} has been implemented`
      : prose`all ${which} ${verdictWords[only.verdict].many}`;
  }
  return list(
    verdicts.map(({ verdict, count: many }, place) => {
      const { one, many: several } = verdictWords[verdict];
      return prose`${number(many)}${place === 0 ? prose` ${which}` : ''} ${many === 1 ? one : several}`;
    }),
  );
}

const positionWord = ({ position, word }: Positions[number], voice: Voice): Words =>
  word === undefined ? positionWords[position] : voice.text(word);

/** What the State said to them: `supported one and noted two`. */
const taken = (positions: Positions, total: number, voice: Voice): Words =>
  list(
    positions.map((one) => {
      const rest = one.count < total && positions.length === 1 ? ' of them' : '';
      return prose`${positionWord(one, voice)} ${share(one.count, total)}${rest}`;
    }),
  );

export const recommendationPhrases: Phrases<keyof RecommendationMessages> = {
  'recommendations-made': ({ year, state, count: many, theme, purpose, from }, voice) => {
    const senders = list(from.map((one) => stateName(voice.text(one))));
    const noun = many.number === 1 ? 'recommendation' : 'recommendations';
    const what = count({ ...many, unit: undefined }, voice, noun);
    const time = year === undefined ? '' : prose`in ${year}, `;
    const to = stateName(voice.text(state));
    const on = prose`on ${voice.text(theme)}`;
    const aim = lead(', for ', purpose === undefined ? '' : voice.text(purpose));
    return senders === ''
      ? prose`${time}States made ${what} to ${to} ${on}${aim}`
      : prose`${time}${to} received ${what} ${on}${aim}, from ${senders}`;
  },

  'recommendations-position': ({ state, total, positions }, voice) =>
    lead(prose`${stateName(voice.text(state))} `, taken(positions, total, voice)),

  'recommendations-group': ({ isFurther, year, state, total, theme, from, positions, verdicts }, voice) => {
    const senders = list(from.map((one) => stateName(voice.text(one))));
    const what = count({ number: total }, voice, total === 1 ? 'recommendation' : 'recommendations');
    const time = year === undefined ? '' : prose`in ${year}, `;
    const on = prose`on ${voice.text(theme)}`;
    const to = stateName(voice.text(state));
    const received = isFurther
      ? prose`${on}, ${time}${to} received ${what}`
      : prose`${time}${to} received ${what} ${on}`;
    const made = prose`${received}${lead(', from ', senders)}`;
    const [only] = positions;
    const held =
      total === 1 && only !== undefined
        ? [prose`${made}, which it ${positionWord(only, voice)}`]
        : [made, lead('it ', taken(positions, total, voice))];
    return joinedBy('; ', said([...held, outcome(verdicts, total, 'of them')]));
  },

  'recommendations-implementation': ({ total, ofSupported, state, effort, verdicts }, voice) => {
    const which = ofSupported ? prose`of these ${number(total)}` : 'of them';
    const became = outcome(verdicts, total, which);
    if (effort === undefined) return became;
    const them = ofSupported ? prose`these ${number(total)}` : 'them';
    const tried = prose`${stateName(voice.text(state))} has made ${effortWords[effort]} to implement ${them}`;
    if (became === '') return tried;
    return prose`${tried}, ${effort === 'some' ? 'but' : 'and'} ${outcome(verdicts, total, 'of them')}`;
  },

  'own-recommendation': ({ verb, object, also = [], standards, including = [] }, voice) => {
    const deeds = [{ verb, object }, ...also].map((one) => prose`${voice.text(one.verb)} ${voice.text(one.object)}`);
    const [first = '', ...others] = deeds;
    const held = join(first, lead('in accordance with ', norms(standards, voice)));
    const how = lead(', including ', list(including.map((one) => voice.text(one))));
    return others.length === 0 ? prose`${held}${how}` : list([prose`${held}${how}`, ...others]);
  },
};
