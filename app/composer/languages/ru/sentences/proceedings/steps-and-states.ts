import type { Message } from '../../../../messages/message';
import type { Voice } from '../../../../voice/voice';
import { has, prose, type Words } from '../../../../words/words';
import { join } from '../../../../words/joining';
import { isClause } from '../../grammar/clauses';
import { around, type Noun, own } from '../../nouns/noun';
import { passive } from '../../grammar/verbs';
import { after } from '../../nouns/prepositions';
import { isCriminal, was } from './proceeding-words';
import { called } from './which-case';

const steps = {
  joined: 'соединен',
  severed: 'выделен',
  'returned-for-investigation': 'возвращен',
  suspended: 'приостановлен',
  resumed: 'возобновлен',
  closed: 'прекращен',
} as const;

/** «производство по делу № 4/2022», what is suspended and goes on; of what is no case, itself. */
function courseOf(which: Message<'step'>['which'], voice: Voice): Noun {
  if (which?.by === 'kind' && typeof which.what !== 'string') return called(which, voice);
  const of = after('по', called(which, voice), 'dative');
  return around(own('производство'), (form) => prose`${form} ${of}`);
}

/** Into, with or for what. */
function tailOf(kind: keyof typeof steps, other: Noun | undefined): Words {
  switch (kind) {
    case 'joined':
      return other === undefined ? 'с другим делом' : after('с', other, 'instrumental');
    case 'severed':
      return other === undefined
        ? 'в отдельное производство'
        : join(after('из', other, 'genitive'), 'в отдельное производство');
    case 'returned-for-investigation':
      return 'для дополнительного расследования';
    default:
      return '';
  }
}

/** A step in words of its own: a clause as it is, any other words behind a colon. */
function stepInWords(words: Words, by: Words, which: Message<'step'>['which'], voice: Voice): Words {
  const ofCase = which === undefined ? '' : after('по', called(which, voice), 'dative');
  return isClause(words)
    ? join(ofCase, words, by)
    : prose`${join(ofCase, by, 'совершено следующее процессуальное действие')}: ${words}`;
}

const isCourse = new Set<unknown>(['suspended', 'resumed', 'closed', 'continuing']);

/** «дело № 4/2022 было возвращено судом для дополнительного расследования». */
export function stepTaken({ step: { kind }, which, other }: Message<'step'>, by: Words, voice: Voice): Words {
  if (typeof kind !== 'string') return stepInWords(voice.text(kind.other), by, which, voice);
  const subject = isCourse.has(kind) ? courseOf(which, voice) : called(which, voice);
  const tail = tailOf(kind, other && called(other, voice));
  return join(subject.in('nominative'), was(steps[kind], subject.agrees), by, tail);
}

const states = {
  investigation: 'находится в стадии досудебного расследования',
  trial: 'рассматривается судом первой инстанции',
  appeal: 'рассматривается в апелляционном порядке',
  continuing: 'продолжается',
} as const;

/** Where it stands, as a clause. */
export function stateOf({ what, which, state }: Message<'state'>, voice: Voice): Words {
  if (state === undefined) return '';
  if (typeof state !== 'string') {
    const words = voice.text(state.other);
    const isWhole = isClause(words) || has(words, /^(?:дел[оа]|производств[оа])(?!\p{L})/iu);
    return isWhole ? words : prose`${called(which, voice).in('nominative')}: ${words}`;
  }
  const oneCase = own(isCriminal(what) ? 'производство по уголовному делу' : 'производство по делу');
  if (state === 'continuing' && which === undefined) return join(oneCase.in('nominative'), states[state]);
  const subject = state === 'suspended' || isCourse.has(state) ? courseOf(which, voice) : called(which, voice);
  if (state === 'suspended') return join(subject.in('nominative'), passive('приостановлен', subject.agrees));
  return join(subject.in('nominative'), states[state]);
}
