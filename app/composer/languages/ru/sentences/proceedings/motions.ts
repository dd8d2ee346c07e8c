import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import type { Phrases } from '../../../../voice/language';
import { has, prose, type Words } from '../../../../words/words';
import { list, quote } from '../../grammar/prose';
import { past } from '../../grammar/verbs';
import { join, lead, said } from '../../../../words/joining';
import { defends } from '../../../../voice/people';
import { body } from '../../nouns/bodies';
import { norms } from '../../nouns/law';
import type { Noun } from '../../nouns/noun';
import { byName, whoAll } from '../../nouns/parties';
import { after } from '../../nouns/prepositions';
import { clausesOf } from '../../nouns/reasons';
import { beside, date, when } from '../../nouns/values';
import { authorityNoun } from '../../nouns/authorities';
import { pieceIn } from '../../nouns/evidence';
import { groundIn, motionNoun, sentTo } from './course-words';
import { decisionOfDay } from './decision-nouns';
import { was } from './proceeding-words';

type Facts = ProceedingMessages['motion'];

const pronoun = /(?<!\p{L})н?(?:его|ему|им|ее|её|ей|ею|их|ими)(?!\p{L})/iu;

const answers = {
  granted: 'удовлетворен',
  partly: 'удовлетворен',
  silence: 'оставлен',
} as const;

/** «жалоба была удовлетворена частично», «в удовлетворении жалобы было отказано». */
function answered(motion: Noun, answer: ProceedingMessages['motionAnswer']['answer'], of: Words, voice: Voice): Words {
  if (typeof answer !== 'string')
    return prose`ответ на ${join(motion.in('accusative'), of)}: ${voice.text(answer.other)}`;
  if (answer === 'refused') return prose`в удовлетворении ${join(motion.in('genitive'), of)} было отказано`;
  if (answer === 'pending') return join(motion.in('nominative'), of, 'находится на рассмотрении');
  const how = { granted: '', partly: 'частично', silence: 'без ответа' } as const;
  return join(motion.in('nominative'), of, was(answers[answer], motion.agrees), how[answer]);
}

/** «на приговор от 3 мая 2017 года». */
const against = (attacked: Facts['attacked'], voice: Voice): Words =>
  attacked === undefined ? '' : after('на', decisionOfDay(attacked, voice), 'accusative');

/** «он подал в суд жалобу», «в суд была подана жалоба», «планируется подать в суд жалобу». */
function filing({ motion, attacked, isPlanned, isByCounsel, client }: Facts, voice: Voice): Words {
  const paper = motionNoun(motion, voice);
  const by = whoAll(motion.by, voice);
  const isNew = (motion.by ?? []).some((id) => voice.isFirst(defends(id, client)));
  const isOfSomebody = isByCounsel && (motion.asks ?? []).some((ask) => has(voice.text(ask), pronoun));
  const isTold = has(by?.in('nominative') ?? '', /защитник \p{Lu}/u);
  const isSaid = client === undefined || isTold || !(isNew || isOfSomebody);
  const inWhose = isSaid ? '' : after('в интересах', byName([client], voice), 'genitive');
  const to = sentTo(body(motion.to, voice));
  const what = against(attacked, voice);
  if (isPlanned) {
    const whose = by?.possessive === undefined ? lead('от имени ', by?.in('genitive')) : `от ${by.possessive} имени`;
    return join(whose, 'планируется подать', to, paper.in('accusative'), what);
  }
  return by === undefined
    ? join(was('подан', paper.agrees), to, paper.in('nominative'), what)
    : join(by.in('nominative'), past('подал', by.agrees), inWhose, to, paper.in('accusative'), what);
}

export const motionPhrases: Pick<Phrases<keyof ProceedingMessages>, 'motion' | 'motionArgument' | 'motionAnswer'> = {
  motion: (facts, voice) => {
    const { motion, due } = facts;
    const under = after('на основании', norms(motion.norms, voice), 'genitive');
    const asks = list((motion.asks ?? []).map((ask) => voice.text(ask)));
    const filed = filing(facts, voice);
    return join(when(motion.filed), beside('до', due), filed, under, lead('с просьбой ', asks));
  },

  motionArgument: ({ motion, thesis, norms: cited, authorities, evidence, isFurther }, voice) => {
    const papers = authorities.map((paper) => {
      const between = join(body(paper.by, voice)?.in('genitive'), lead('от ', date(paper.date)));
      return authorityNoun(paper, voice, between).in('accusative');
    });
    const grounds = said([norms(cited, voice)?.in('accusative'), ...papers]);
    const told = join(
      lead('со ссылкой на ', list(grounds)),
      after('в', motionNoun(motion, voice), 'prepositional'),
      isFurther ? 'также указывалось' : 'указывалось',
    );
    const words = voice.text(thesis);
    const argued = has(words, /^\p{Lu}/u)
      ? prose`${told}: ${quote(words)}`
      : prose`${told}, ${clausesOf([thesis], voice)}`;
    return prose`${argued}${lead('; доказательства: ', list(evidence.map((piece) => pieceIn(piece, 'nominative', voice))))}`;
  },

  motionAnswer: ({ motion, filed, answer }, voice) =>
    join(
      when(motion.answered),
      answered(motionNoun(motion, voice), answer, lead('от ', date(filed)), voice),
      groundIn(motion.answerReason, voice),
    ),
};
