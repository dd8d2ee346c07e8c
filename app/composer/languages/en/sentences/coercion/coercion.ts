import type { Voice } from '../../../../voice/voice';
import type { CoercionMessages } from '../../../../messages/coercion';
import { hedge } from '../../nouns/attribution';
import { opening } from '../../grammar/dates';
import { event } from '../../nouns/happenings';
import { bodies } from '../../nouns/bodies';
import { they, was, whoAll } from '../../nouns/names';
import { isSeveral } from '../../nouns/phrases';
import { plural } from '../../grammar/nouns';
import { term } from '../../grammar/terms';
import type { Phrases } from '../../../../voice/language';
import { list } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { agents, items } from './act-predicates';
import { releaseReason } from './release-reasons';
import { ofCounts } from '../judgments/charges';
import { expressionNoun } from '../expressions/publications';
import type { Phrase } from '../../../../words/phrase';
import { has, prose, replaced, unique, type Words } from '../../../../words/words';

type Said = 'finding' | 'chargesBasis' | 'release' | 'blocking';

const bounded = (interval: Parameters<typeof term>[0] | undefined, lessThan: boolean) =>
  interval === undefined ? '' : lead(lessThan ? 'less than ' : '', term(interval));

/** "Less than a month" rather than "less than one month". */
const soft = (length: Words) => replaced(length, /\bone (?=month|year|week|day)/u, 'a ');

/** `the site of the newsletter was`, `two sites were`: an address and a name have no article. */
function blockedThing(object: Phrase, voice: Voice): Words {
  const words = voice.text(object);
  const isNamed = has(
    words,
    /^(?:(?:an?|the|its|his|her|their|all|two|three|four|five|several|some) |\d|\p{Lu}|\S+\.\S+)/u,
  );
  return join(
    isNamed || isSeveral(object, voice) ? words : prose`the ${words}`,
    isSeveral(object, voice) ? 'were' : 'was',
  );
}

export const coercionPhrases: Pick<Phrases<keyof CoercionMessages>, Said> = {
  finding: ({ act, before, interval, lessThan }, voice) => {
    const { noun } = items(act, voice);
    if (noun === '') return '';
    const by = agents(act, voice);
    const time = bounded(interval, lessThan);
    const earlier = lead('before ', event(before, voice));
    return join(
      opening(act.date),
      prose`the ${noun}`,
      'had been found',
      by,
      earlier === '' ? '' : join(soft(time), earlier),
    );
  },

  chargesBasis: ({ persons, stage, expressions, words, later, counts, several, justTold }, voice) => {
    const nouns = expressions.map((one) => plural(expressionNoun(one, voice)));
    const on = list([...unique(nouns), words === undefined ? '' : voice.text(words)]);
    if (on === '') return '';
    if (justTold === true) return join('this', stage === 'suspicion' ? 'suspicion' : 'charge', 'was based on', on);
    if (later && !several && counts.length === 0 && stage !== 'suspicion' && persons.length > 0)
      return join('what', whoAll(persons, voice), was(persons, voice), 'later charged with was based on', on);
    const one = stage === 'suspicion' ? 'suspicion' : 'charge';
    const what = join('the', several ? plural(one) : one, ofCounts(counts, voice));
    const against = lead('against ', whoAll(persons, voice, 'object'));
    const brought = counts.length > 0 || stage === 'suspicion' ? '' : later ? 'later brought' : 'brought';
    return join(what, brought, against, several ? 'were' : 'was', 'based on', on);
  },

  release: (message, voice) => {
    const { act, since, forced } = message;
    const persons = act.persons ?? [];
    if (persons.length === 0) return '';
    const interval = soft(bounded(message.interval, message.lessThan));
    const gap = since === undefined ? '' : lead('', interval, ' later,');
    const names = whoAll(persons, voice);
    const force =
      forced?.description === undefined
        ? ''
        : prose`, ${join(hedge(forced.attribution), 'after', they(persons, voice))} had been forced ${voice.text(forced.description)}`;
    const then = act.afterwards === undefined ? '' : prose`and ${voice.text(act.afterwards)}`;
    return join(
      gap,
      opening(act.date),
      names,
      was(persons, voice),
      'released',
      lead('by ', bodies(act.by, voice)),
      forced === undefined ? releaseReason(act, voice) : '',
      force,
      then,
    );
  },

  blocking: ({ act, interval, lessThan, words }, voice) => {
    const persons = act.persons ?? [];
    if (persons.length === 0 && act.object === undefined) return '';
    const gap = soft(bounded(interval, lessThan));
    const since = words === undefined ? (gap === '' ? '' : 'later') : voice.text(words);
    const time = gap === '' ? opening(act.date) : join(gap, prose`${since},`);
    const thing = act.object === undefined || persons.length > 0 ? '' : blockedThing(act.object, voice);
    return join(
      time,
      thing === '' ? join(whoAll(persons, voice), was(persons, voice)) : thing,
      'blocked',
      act.again === true ? 'again' : '',
      lead('by ', bodies(act.by, voice)),
      act.statedReason === undefined ? '' : prose`on the stated ground of ${voice.text(act.statedReason)}`,
    );
  },
};
