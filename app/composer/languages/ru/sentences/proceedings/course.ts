import type { ProceedingMessages } from '../../../../messages/proceedings';
import { has, prose, type Words } from '../../../../words/words';
import type { Case } from '../../grammar/declension/cases';
import { quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { past } from '../../grammar/verbs';
import { body } from '../../nouns/bodies';
import { own } from '../../nouns/noun';
import { when } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { procedureNoun, sentTo } from './course-words';
import { decisionOfDay } from './decision-nouns';
import { motionPhrases } from './motions';
import { was } from './proceeding-words';

type Said = 'motion' | 'motionAnswer' | 'serving' | 'entryIntoForce' | 'internationalStep' | 'internationalFinding';

type Finding = ProceedingMessages['internationalFinding']['step'];

/** A paper that is called by its name («Мнение № 9/2015»), or the number of a decision. */
function decision({ outcomeNumber }: Finding, wanted: Case): Words {
  if (outcomeNumber === undefined) return '';
  if (has(outcomeNumber, /^(?:мнени|соображени|решени|постановлени|заключени)/iu)) return own(outcomeNumber).in(wanted);
  return join(own('решение').in(wanted), has(outcomeNumber, /^\d/u) ? `№ ${outcomeNumber}` : outcomeNumber);
}

export const coursePhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  ...motionPhrases,

  serving: (message, voice) => {
    const decision = decisionOfDay(message.decision, voice);
    return join(when(message.date), decision.in('nominative'), was('вручен', decision.agrees));
  },

  entryIntoForce: (message, voice) => {
    const decision = decisionOfDay(message.decision, voice);
    return join(when(message.date), decision.in('nominative'), past('вступил', decision.agrees), 'в законную силу');
  },

  internationalStep: ({ step, isPlanned }, voice) => {
    const paper = procedureNoun(step, voice);
    const to = sentTo(body(step.body, voice));
    const number = lead('(дело № ', step.caseNumber, ')');
    const sent = isPlanned ? 'планируется направить' : was('направлен', paper.agrees);
    return join(when(step.sent), to, sent, paper.in(isPlanned ? 'accusative' : 'nominative'), number);
  },

  internationalFinding: ({ step, result }, voice) => {
    if (result.as === 'reply') return prose`${when(result.received)} поступил ответ правительства`;
    const time = when(step.outcomeDate);
    const outcome = result.outcome === undefined ? '' : voice.text(result.outcome);
    const by = body(step.body, voice);
    if (result.as === 'outcome')
      return prose`${join(time, 'по обращению', sentTo(by), lead('(', decision(step, 'nominative'), ')'), 'получен следующий результат')}: ${outcome}`;
    const held = by ?? own('международный орган');
    const finding = quote(voice.text(result.finding));
    return join(
      time,
      lead('в ', decision(step, 'prepositional')),
      held.in('nominative'),
      prose`${past('пришел', held.agrees)} к выводу: ${finding}`,
      lead('(', outcome, ')'),
    );
  },
};
