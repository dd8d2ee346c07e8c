import type { ActNamed, Relation, Tied, TieMessages } from '../../../../messages/ties';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, lead } from '../../../../words/joining';
import { prose, type Words } from '../../../../words/words';
import { passive, past } from '../../grammar/verbs';
import { event, eventName } from '../../nouns/happenings';
import { around, type Noun, own } from '../../nouns/noun';
import { byName } from '../../nouns/parties';
import { after } from '../../nouns/prepositions';
import { date } from '../../nouns/values';
import { bounded } from '../coercion/intervals';
import { matter, theTexts } from '../expressions/publications';
import { motionNoun } from '../proceedings/course-words';
import { decisionNoun, decisionOfDay } from '../proceedings/decision-nouns';

const acts = {
  arrest: 'задержание',
  committal: 'заключение под стражу',
  detention: 'задержание',
  search: 'обыск',
  questioning: 'допрос',
  release: 'освобождение',
  blocking: 'блокировка',
  'travel-ban': 'запрет на выезд',
  'asset-freeze': 'арест имущества',
  deportation: 'высылка',
  extradition: 'экстрадиция',
  'enforced-disappearance': 'исчезновение',
} as const satisfies Record<ActNamed, string>;

/** What the sentence before was about: its noun alone. */
function near(tied: Tied, voice: Voice): Noun | undefined {
  switch (tied.as) {
    case 'event': {
      const found = voice.find('event', tied.event);
      return found && eventName(found, voice);
    }
    case 'expression':
      return theTexts(tied.expression, voice);
    case 'act':
      return own(acts[tied.act]);
    case 'decision':
      return decisionNoun(tied.decision, voice);
    case 'motion':
      return motionNoun(tied.motion, voice);
    case 'charge':
      return own('обвинение');
    case 'opinion':
      return own('заключение');
  }
}

function far(tied: Tied, voice: Voice): Noun | undefined {
  const noun = (name: Noun | undefined, behind: Words) => name && around(name, (form) => join(form, behind));
  const against = (ids: readonly string[]) => after('в отношении', byName(ids, voice), 'genitive');
  switch (tied.as) {
    case 'event':
      return event(tied.event, voice);
    case 'expression':
      return matter(tied.expression, voice, []);
    case 'act':
      return noun(near(tied, voice), against(tied.of));
    case 'decision':
      return decisionOfDay(tied.decision, voice);
    case 'motion':
      return noun(near(tied, voice), lead('от ', date(tied.motion.filed)));
    case 'charge':
      return noun(near(tied, voice), against(tied.against));
    case 'opinion':
      return near(tied, voice);
  }
}

/** «последовало после листовки», «стало следствием листовки», «опровергает обвинение». */
function predicate(relation: Relation, { agrees }: Noun, object: Noun, gap: Words): Words {
  switch (relation) {
    case 'after':
      return join(past('последовал', agrees), gap, after('после', object, 'genitive'));
    case 'result':
      return join(past('стал', agrees), 'следствием', object.in('genitive'));
    case 'connected':
      return join(past('был', agrees), passive('связан', agrees), after('с', object, 'instrumental'));
    case 'based':
      return join(past('был', agrees), passive('основан', agrees), after('на', object, 'prepositional'));
    case 'contests':
      return join(past('был', agrees), passive('направлен', agrees), 'против', object.in('genitive'));
    case 'evidence':
      return join(past('служил', agrees), 'доказательством по', object.in('dative'));
  }
}

export const tiePhrases: Phrases<keyof TieMessages> = {
  tie: ({ subject, relation, object, interval, lessThan, words }, voice) => {
    const name = near(subject, voice);
    const other = far(object, voice);
    if (name === undefined || other === undefined) return '';
    const gap = bounded('через', { interval, lessThan });
    const said = prose`${name.in('nominative')} ${predicate(relation, name, other, relation === 'after' ? gap : '')}`;
    const then =
      relation === 'after' || gap === ''
        ? ''
        : prose`, ${gap} после ${other.agrees.number === 'plural' ? 'них' : 'этого'}`;
    return prose`${said}${then}${lead(': ', words === undefined ? '' : voice.text(words))}`;
  },
};
