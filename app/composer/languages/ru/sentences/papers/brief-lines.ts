import type { BriefLines, Standing } from '../../../../messages/lines';
import type { Lines } from '../../../../voice/language';
import { namingInFull } from '../../../../voice/law-names';
import type { Voice } from '../../../../voice/voice';
import type { Phrase } from '../../../../words/phrase';
import { has, includes, inLines, plainText, prose, replaced, type Words } from '../../../../words/words';
import { adjectiveIn } from '../../grammar/declension/adjectives';
import type { Gender } from '../../grammar/declension/cases';
import { deedIn } from '../../grammar/deeds';
import { phraseTraits } from '../../grammar/declension/phrases';
import { capital, withoutStop } from '../../grammar/prose';
import { decisionNoun } from '../proceedings/decision-nouns';
import { lead } from '../../../../words/joining';
import { isCyrillic } from '../../nouns/inflected';
import { norms } from '../../nouns/law';
import { fixed, inForm, listed, type Noun, own } from '../../nouns/noun';
import { roleNoun } from '../../nouns/party-kinds';
import { personNoun } from '../../nouns/party-names';
import { deed, noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { date } from '../../nouns/values';

type Title = BriefLines['paper-title'];
type Person = BriefLines['in-interest'];

const papers = {
  motion: 'ходатайство',
  complaint: 'жалоба',
  appeal: 'апелляционная жалоба',
  'cassation-appeal': 'кассационная жалоба',
  request: 'заявление',
  objection: 'возражения',
} as const;

const numbers = { 'pre-trial-register': 'Уголовное дело', court: 'Дело', other: '' } as const;

/** What the register that a case is entered in before the trial is called; other countries number the case itself. */
const registers = new Map<string | undefined, string>([
  ['KZ', 'ЕРДР'],
  ['KG', 'ЕРПП'],
  ['UA', 'ЕРДР'],
]);

/** What a person of a criminal case is called; of a civil one, who is sued. */
const standings: Readonly<Record<Exclude<Standing, 'administrative'>, readonly [male: string, female: string]>> = {
  suspect: ['подозреваемый', 'подозреваемая'],
  accused: ['обвиняемый', 'обвиняемая'],
  'on-trial': ['подсудимый', 'подсудимая'],
  convicted: ['осужденный', 'осужденная'],
  acquitted: ['оправданный', 'оправданная'],
  respondent: ['ответчик', 'ответчица'],
};

const blank = '____________________';

/** «№ 17»: a number that was typed without its mark. */
const marked = (number: Words | undefined): Words =>
  number === undefined ? '' : has(number, /^\d/u) ? prose`№ ${number}` : number;

/** «В Медеуский районный суд города Алматы»; an official, «Генеральному прокурору Республики Казахстан». */
function toWhom(name: Noun, written: Words): Words {
  const isOfficial = phraseTraits(plainText(written))?.animate === true;
  return capital(isOfficial ? name.in('dative') : after('в', name, 'accusative'));
}

/** «город Алматы», unless the name of the court has it; a settlement that is called what it is keeps its own word. */
function cityLine({ name, city, address = '' }: BriefLines['addressee']['court'], voice: Voice): Words {
  const where = city === undefined ? '' : voice.text(city);
  if (where === '' || includes(prose`${voice.text(name)} ${address}`, where)) return '';
  return has(where, /^(?:город|г\.|пос|село|аул|станица|деревня|район)/iu) ? where : prose`город ${where}`;
}

/** «обвиняемая», in the gender of the person, which is looked at only for this word. Nothing without a role and a case. */
function partOf({ person, role, standing }: Person, name: Noun, voice: Voice): Noun | undefined {
  const isAccused = role === undefined || role === 'defendant' || role === 'co-defendant';
  if (!isAccused || standing === undefined)
    return role === undefined ? undefined : roleNoun(role, person.gender ?? sexOf(name), voice);
  if (standing === 'administrative') return administrative(name.agrees.gender);
  const [male, female] = standings[standing];
  return own(sexOf(name) === 'female' ? female : male);
}

const sexOf = (name: Noun) => (name.agrees.gender === 'feminine' ? 'female' : 'male');

const administrative = (gender: Gender): Noun => {
  const agrees = { gender, number: 'singular', animate: true } as const;
  return {
    in: (wanted) =>
      `${adjectiveIn('привлекаемый', { ...agrees, case: wanted }).text} к административной ответственности`,
    agrees,
  };
};

function paperName(paper: Title['paper'], voice: Voice): Words {
  if (paper === undefined) return 'письменная позиция защиты';
  return typeof paper === 'string' ? papers[paper] : voice.text(paper.other);
}

const inCapitals = (words: Words) => replaced(words, /^.*$/su, (letters) => letters.toLocaleUpperCase('ru'));

/** «на приговор суда от 28 февраля 2020 года»; a motion and a request are «о пересмотре приговора». */
function againstWhat(paper: Title['paper'], against: Title['against'], voice: Voice): Words {
  if (against === undefined) return '';
  const { date: day, courts } = against;
  const decision = decisionNoun(against, voice);
  const court = listed(courts.map((one) => noun(one.name, voice)))?.in('genitive');
  const asksForReview = paper === 'motion' || paper === 'request' || paper === undefined;
  const what = asksForReview ? prose`о пересмотре ${decision.in('genitive')}` : after('на', decision, 'accusative');
  return prose`${what}${lead(' ', court)}${lead(' от ', date(day))}`;
}

/** «об изменении меры пресечения на домашний арест»; a complaint comes «с требованием вернуть лекарство». */
function asked(paper: Title['paper'], ask: Title['asks'], voice: Voice): Words {
  if (ask === undefined) return '';
  const words = replaced(deed(ask, voice), /\.$/u, '');
  const written = plainText(words);
  if (paper === 'motion' || paper === 'request') return aboutDeed(ask, words, voice);
  const isInfinitive = /^(?:не )?\p{Ll}+(?:ть|ти|чь)(?:ся)?(?= |$)/iu.test(written);
  return isInfinitive ? prose`с требованием ${inForm(words, small(written))}` : '';
}

/** The deed as a noun: as it was recorded, else as the grammar makes it; a title without it where neither knows. */
function aboutDeed(ask: Phrase, words: Words, voice: Voice): Words {
  const byRule = deedIn(plainText(words), 'prepositional');
  const recorded = ask.wordingIn('ru').forms['prepositional'];
  const isKnown = recorded !== undefined || byRule.certain;
  if (!isKnown && ask.isIn('ru') && isCyrillic(words)) voice.inDoubt({ words, form: 'ru.prepositional' });
  return isKnown ? after('о', fixed(inForm(words, recorded ?? byRule.text)), 'prepositional') : '';
}

const small = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** The lines of a paper as courts of Kazakhstan and its neighbours have them. */
export const briefLines: Lines<keyof BriefLines> = {
  addressee: ({ court }, voice) =>
    inLines([toWhom(noun(court.name, voice), voice.text(court.name)), cityLine(court, voice), court.address ?? '']),

  'from-counsel': ({ counsel }, voice) =>
    inLines([
      prose`от защитника ${personNoun(counsel, voice).in('genitive')}`,
      lead('лицензия ', marked(counsel.licence)),
      lead('ордер (уведомление о защите) ', marked(counsel.warrant)),
      counsel.contact ?? '',
    ]),

  'in-interest': (line, voice) => {
    const person = personNoun(line.person, voice);
    const isInCase = line.standing !== undefined && line.standing !== 'respondent';
    const part = partOf(line, person, voice);
    const under = isInCase && part !== undefined ? after('по', norms(line.norms, namingInFull(voice)), 'dative') : '';
    return prose`в интересах ${person.in('genitive')}${lead(', ', part?.in('genitive'), lead(' ', under))}`;
  },

  'case-number': ({ of, number, country }) => {
    const named = of === 'pre-trial-register' ? (registers.get(country) ?? numbers[of]) : numbers[of];
    return prose`${lead('', named, ' ')}${marked(number)}`;
  },

  'paper-title': ({ paper, asks, against }, voice) =>
    inLines([inCapitals(paperName(paper, voice)), asked(paper, asks, voice), againstWhat(paper, against, voice)]),

  thesis: ({ thesis }, voice) => capital(withoutStop(voice.text(thesis))),

  'requests-lead': ({ motion, counsel }, voice) => {
    const law = lead('руководствуясь ', norms(motion.norms, voice)?.in('instrumental'), ', ');
    return prose`На основании изложенного, ${law}${counsel > 1 ? 'ПРОСИМ' : 'ПРОШУ'}:`;
  },

  request: ({ ask, isLast }, voice) => prose`${withoutStop(deed(ask, voice))}${isLast ? '.' : ';'}`,

  annex: ({ description, fileName }, voice) =>
    description === undefined ? fileName : capital(voice.text(description)),

  'annex-pages': ({ pages }) => `на ${pages} стр.`,

  signature: ({ date: day, counsel }, voice) => {
    const names = counsel.map(({ name }) => voice.text(name));
    return inLines([
      day === undefined ? `Дата: ${blank}` : date(day),
      ...(names.length === 0 ? [`Защитник ${blank}`] : names.map((name) => prose`Защитник ${blank} ${name}`)),
    ]);
  },
};
