import type { ActNamed, Relation, Tied, TieMessages } from '../../../../messages/ties';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, lead } from '../../../../words/joining';
import { has, prose, replaced, type Words } from '../../../../words/words';
import { date } from '../../grammar/dates';
import { term } from '../../grammar/terms';
import { event, eventName } from '../../nouns/happenings';
import { byName } from '../../nouns/names';
import { matter, theTexts } from '../expressions/publications';
import { decisionNoun, decisionOfDay } from '../proceedings/decision-nouns';
import { motionNoun } from '../proceedings/motions';

const acts = {
  arrest: 'the arrest',
  committal: 'the arrest',
  detention: 'the detention',
  search: 'the search',
  questioning: 'the questioning',
  release: 'the release',
  blocking: 'the blocking',
  'travel-ban': 'the travel ban',
  'asset-freeze': 'the freezing of assets',
  deportation: 'the deportation',
  extradition: 'the extradition',
  'enforced-disappearance': 'the disappearance',
} as const satisfies Record<ActNamed, string>;

/** `the eviction`: a kind that was typed stands with the article of what is known. */
const known = (words: Words): Words => {
  const bare = replaced(words, /^an? /iu, '');
  return has(bare, /^(?!(?:the|his|her|their|its|this|that|no) )\p{Ll}/u) ? prose`the ${bare}` : bare;
};

/** What the sentence before was about: its noun alone. */
function near(tied: Tied, voice: Voice): Words {
  switch (tied.as) {
    case 'event': {
      const found = voice.find('event', tied.event);
      return found === undefined ? '' : known(eventName(found, voice));
    }
    case 'expression':
      return theTexts(tied.expression, voice);
    case 'act':
      return acts[tied.act];
    case 'decision':
      return prose`the ${decisionNoun(tied.decision, voice)}`;
    case 'motion':
      return prose`the ${motionNoun(tied.motion, voice)}`;
    case 'charge':
      return 'the charge';
    case 'opinion':
      return 'the expert opinion';
  }
}

function far(tied: Tied, voice: Voice): Words {
  switch (tied.as) {
    case 'event':
      return known(event(tied.event, voice));
    case 'expression':
      return matter(tied.expression, voice, []);
    case 'act':
      return join(acts[tied.act], lead('of ', byName(tied.of, voice)));
    case 'decision':
      return decisionOfDay(tied.decision, voice);
    case 'motion':
      return join(near(tied, voice), lead('of ', tied.motion.filed && date(tied.motion.filed)));
    case 'charge':
      return lead('the charge against ', byName(tied.against, voice));
    case 'opinion':
      return near(tied, voice);
  }
}

const verbs = {
  after: 'followed',
  result: 'was a consequence of',
  connected: 'was connected with',
  based: 'was based on',
  contests: 'contested',
  evidence: 'was evidence for',
} as const satisfies Record<Relation, string>;

/** `came less than one week after the poem`, `was a consequence of the poem and came one day after it`. */
function predicate({ relation, interval, lessThan }: TieMessages['tie'], object: Words): Words {
  const long = interval === undefined ? '' : prose`${lessThan ? 'less than ' : ''}${term(interval)} after`;
  if (long === '') return prose`${verbs[relation]} ${object}`;
  return relation === 'after' ? prose`came ${long} ${object}` : prose`${verbs[relation]} ${object} and came ${long} it`;
}

export const tiePhrases: Phrases<keyof TieMessages> = {
  tie: (message, voice) => {
    const subject = near(message.subject, voice);
    const object = far(message.object, voice);
    if (subject === '' || object === '') return '';
    const words = message.words === undefined ? '' : voice.text(message.words);
    return prose`${subject} ${predicate(message, object)}${lead(': ', words)}`;
  },
};
