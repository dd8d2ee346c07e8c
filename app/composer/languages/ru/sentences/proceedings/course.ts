import type { ProceedingMessages } from '../../../../messages/proceedings';
import { has, prose, type Words } from '../../../../words/words';
import type { Case } from '../../grammar/declension/cases';
import { quote } from '../../grammar/prose';
import { bracketed, join, lead } from '../../../../words/joining';
import { isClause } from '../../grammar/clauses';
import { past } from '../../grammar/verbs';
import { body } from '../../nouns/bodies';
import { listed, type Noun, own } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { beside, date, when } from '../../nouns/values';
import type { Voice } from '../../../../voice/voice';
import type { Phrases } from '../../../../voice/language';
import { procedureNoun, sentTo } from './course-words';
import { decisionOfDay } from './decision-nouns';
import { motionPhrases } from './motions';
import { was } from './proceeding-words';

type Said =
  | 'motion'
  | 'motionArgument'
  | 'motionAnswer'
  | 'serving'
  | 'entryIntoForce'
  | 'internationalStep'
  | 'internationalReply'
  | 'internationalFollowUp'
  | 'internationalFinding';

type Finding = ProceedingMessages['internationalFinding'];

const papers = { opinion: 'мнение', decision: 'решение' } as const;

/** An outcome that does no more than name the paper: «мнение», «соображения». */
const namesPaper = /^(?:\p{L}+ )?(?:мнение|соображения|решение|постановление)$/iu;

/** A paper that is called by its name («Мнение № 9/2015»), or the number of an opinion or a decision. */
function decision({ step: { outcomeNumber }, paper }: Pick<Finding, 'step' | 'paper'>, wanted: Case): Words {
  if (outcomeNumber === undefined) return '';
  if (has(outcomeNumber, /^(?:мнени|соображени|решени|постановлени|заключени)/iu)) return own(outcomeNumber).in(wanted);
  return join(own(papers[paper]).in(wanted), numbered(outcomeNumber));
}

const numbered = (number: string): Words => prose`${/^\d/u.test(number) ? '№ ' : ''}${number}`;

/** «мнении № 65/2020»: the paper by what was typed of it, where it says no more. */
function paperIn(facts: Pick<Finding, 'step' | 'paper' | 'result'>, voice: Voice): Words {
  const { step, result } = facts;
  if (result.outcome === undefined || !has(voice.text(result.outcome), namesPaper))
    return decision(facts, 'prepositional');
  return join(
    noun(result.outcome, voice).in('prepositional'),
    step.outcomeNumber === undefined ? '' : numbered(step.outcomeNumber),
  );
}

/** A paper that was sent, or is to be. */
const sentPaper = (paper: Noun, isPlanned: boolean): Words =>
  isPlanned
    ? prose`планируется направить ${paper.in('accusative')}`
    : prose`${was('направлен', paper.agrees)} ${paper.in('nominative')}`;

/** Own words for something that one sends. Of others nobody knows who gave it to whom: «предварительные меры». */
const isSent =
  /(?<!\p{L})(?:апелляци|вопрос|доклад|жалоб|заявлени|запрос|записк|меморандум|обращени|отчет|отчёт|петици|письм|послани|представлени|призыв|просьб|сообщени|справк|ходатайств)/iu;

/** «состоялось обращение адвоката Виды в Комитет (предварительные меры, дело № 4)»: what came of it is another matter. */
function stepInWords(
  { step, isPlanned }: ProceedingMessages['internationalStep'],
  senders: Noun | undefined,
  words: Words,
  voice: Voice,
): Words {
  const whom = after('в', body(step.body, voice) ?? own('международный орган'), 'accusative');
  const turned = isPlanned ? 'планируется обращение' : 'состоялось обращение';
  const procedure = bracketed([words, lead('дело № ', step.caseNumber)]);
  return join(when(step.sent), turned, senders?.in('genitive'), whom, procedure);
}

/** «направила», «планируют направить». */
function sends({ agrees }: Noun, isPlanned: boolean): Words {
  if (!isPlanned) return past('направил', agrees);
  return agrees.number === 'plural' ? 'планируют направить' : 'планирует направить';
}

export const coursePhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  ...motionPhrases,

  serving: (message, voice) => {
    const decision = decisionOfDay(message.decision, voice, message.date);
    return join(when(message.date), decision.in('nominative'), was('вручен', decision.agrees));
  },

  entryIntoForce: (message, voice) => {
    const decision = decisionOfDay(message.decision, voice, message.date);
    return join(when(message.date), decision.in('nominative'), past('вступил', decision.agrees), 'в законную силу');
  },

  internationalStep: ({ step, isPlanned }, voice) => {
    const inWords = step.byWords === undefined ? undefined : noun(step.byWords, voice);
    const senders = listed([whoAll(step.by, voice), inWords].filter((one) => one !== undefined));
    const paper = procedureNoun(step, voice);
    const to = sentTo(body(step.body, voice));
    const number = lead('(дело № ', step.caseNumber, ')');
    const own = typeof step.procedure === 'object' ? voice.text(step.procedure.other) : '';
    const said =
      own !== '' && !has(own, isSent)
        ? stepInWords({ step, isPlanned }, senders, own, voice)
        : senders === undefined
          ? join(when(step.sent), to, sentPaper(paper, isPlanned), number)
          : join(
              when(step.sent),
              senders.in('nominative'),
              sends(senders, isPlanned),
              to,
              paper.in('accusative'),
              number,
            );
    return step.replyDue === undefined
      ? said
      : prose`${said}; ответ правительства ожидался ${beside('до', step.replyDue)}`;
  },

  internationalReply: ({ step, isApart }, voice) => {
    if (step.replyReceived === undefined) return '';
    const of =
      isApart && step.sent !== undefined
        ? prose`на ${procedureNoun(step, voice).in('accusative')} от ${date(step.sent)}`
        : '';
    return join(when(step.replyReceived), 'поступил ответ правительства', of);
  },

  internationalFollowUp: ({ step }, voice) => {
    const words = step.followUp === undefined ? '' : voice.text(step.followUp);
    return isClause(words) ? words : '';
  },

  internationalFinding: (facts, voice) => {
    const { step, result } = facts;
    const time = when(step.outcomeDate);
    const outcome = result.outcome === undefined ? '' : voice.text(result.outcome);
    const by = body(step.body, voice);
    if (result.as === 'outcome')
      return prose`${join(time, 'по обращению', sentTo(by), lead('(', decision(facts, 'nominative'), ')'), 'получен следующий результат')}: ${outcome}`;
    const held = by ?? own('международный орган');
    const finding = quote(voice.text(result.finding));
    return join(
      time,
      lead('в ', paperIn(facts, voice)),
      held.in('nominative'),
      prose`${past('пришел', held.agrees)} к выводу: ${finding}`,
      lead('(', has(outcome, namesPaper) ? '' : outcome, ')'),
    );
  },
};
