import type { ExpertOpinion } from '../../../../case-file/records';
import type { Contested, ExpertMessages } from '../../../../messages/experts';
import type { Voice } from '../../../../voice/voice';
import { has, joinedBy, plainText, prose, replaced, type Words } from '../../../../words/words';
import { adjectiveTraits } from '../../grammar/declension/adjectives';
import { cardinalIn } from '../../grammar/figures/numerals';
import { phraseIn } from '../../grammar/declension/phrases';
import { list, quote } from '../../grammar/prose';
import { join, lead, said, softComma } from '../../../../words/joining';
import { passive } from '../../grammar/verbs';
import { bodies, body } from '../../nouns/bodies';
import { around, counted, listed, type Noun, own } from '../../nouns/noun';
import { who, whoAll } from '../../nouns/parties';
import { after } from '../../nouns/prepositions';
import { date, when } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { decisionNoun } from './decision-nouns';
import { defectPhrase, findingOf, opinionNoun } from './opinion-words';
import { was } from './proceeding-words';
import { participle } from '../expressions/publication-words';
import { agreeing } from '../../nouns/typed-adjectives';

const sides = {
  prosecution: 'для стороны обвинения',
  defence: 'для стороны защиты',
  court: 'для суда',
  independent: '',
} as const;

const sideOf = ({ for: side }: Pick<ExpertOpinion, 'for'>): string => (side === undefined ? '' : sides[side]);

const certainties = {
  probable: ' (вывод носит вероятный характер)',
  categorical: ' (вывод носит категорический характер)',
} as const;

type Makers = Pick<ExpertOpinion, 'institutions' | 'experts'>;

/** Those who made it: «Бюро экспертиз и эксперт Иванов». */
const makers = ({ institutions, experts }: Makers, voice: Voice): Noun | undefined =>
  listed([bodies(institutions, voice), whoAll(experts, voice)].flatMap((one) => one ?? []));

/** «заключение …, подготовленное 28 марта 2025 года экспертом Ивановым,», in any case. */
function prepared(opinion: Noun, of: Makers & Pick<ExpertOpinion, 'date'>, voice: Voice, side = ''): Noun {
  const by = join(when(of.date), makers(of, voice)?.in('instrumental'), side);
  return by === ''
    ? opinion
    : around(opinion, (form, wanted) => {
        const made = participle('подготовленный', opinion.agrees, wanted);
        return prose`${form}, ${made} ${by}${softComma}`;
      });
}

/** «, которым оспаривается заключение Бюро экспертиз,». */
function contesting(opinion: Noun, all: readonly Contested[], voice: Voice): Noun {
  const named = all.map(({ opinion: other, isSeveral }) => {
    const by = makers(other, voice)?.in('genitive') ?? '';
    return join(isSeveral ? 'заключения' : 'заключение', by === '' ? sideOf(other) || 'другой экспертизы' : by);
  });
  const [only, ...more] = all;
  if (only === undefined) return opinion;
  const areMany = more.length > 0 || only.isSeveral;
  const isMany = opinion.agrees.number === 'plural';
  const which = prose`${isMany ? 'которыми' : 'которым'} ${areMany ? 'оспариваются' : 'оспаривается'} ${list(named)}`;
  return around(opinion, (form) => prose`${form}, ${which}${softComma}`);
}

/** What it came to, as a clause without a subject. */
function found(opinion: Pick<ExpertOpinion, 'conclusion' | 'finding' | 'result' | 'certainty'>, voice: Voice): Words {
  const { result, certainty } = opinion;
  const finding = findingOf(opinion, voice) || lead('сделан вывод: ', result === undefined ? '' : voice.text(result));
  return prose`${finding}${finding !== '' && certainty !== undefined ? certainties[certainty] : ''}`;
}

/** «2» in words to ten: «двум принудительным психиатрическим экспертизам». */
function examinationsOf(amount: number, forced: boolean): Noun {
  const unit = forced ? 'принудительная психиатрическая экспертиза' : 'психиатрическая экспертиза';
  if (amount > 10) return counted(amount, unit);
  const one = counted(amount, unit);
  return {
    in: (wanted) => {
      const inWords = cardinalIn(amount, { case: wanted, gender: 'feminine', animate: false });
      return amount === 1 ? phraseIn(unit, wanted).text : replaced(one.in(wanted), /^\d+/u, inWords);
    },
    agrees: one.agrees,
  };
}

/** «вменяемый», «невменяемым»: words that can stand behind «признан». */
const isQuality = (words: Words) =>
  has(words, /^(?:не )?\p{L}+(?:[ыи]м|[оею]й|[ыи]ми)(?= |,|$)/u) ||
  adjectiveTraits(plainText(words).split(' ')[0] ?? '') !== undefined;

export const expertPhrases: Phrases<keyof ExpertMessages> = {
  chargeOpinion: ({ opinion, contested, isSeveral, charge }, voice) => {
    const conclusion = found(opinion, voice);
    const side = charge || conclusion === '' ? '' : sideOf(opinion);
    const made = prepared(opinionNoun(opinion, isSeveral, voice), opinion, voice, side);
    const paper = charge ? made : contesting(made, contested, voice);
    if (charge) {
      const within = paper.agrees.number === 'plural' ? 'в них' : 'в нем';
      return prose`обвинение основано ${after('на', paper, 'prepositional')}${lead(`; ${within} `, conclusion)}`;
    }
    return conclusion === ''
      ? join('стороной обвинения', passive('получен', paper.agrees), paper.in('nominative'))
      : join(after('в', paper, 'prepositional'), conclusion);
  },

  decisionBasis: ({ decision, opinions }, voice) => {
    const named = opinions.map(({ opinion, isSeveral }) =>
      around(opinionNoun(opinion, isSeveral, voice), (form) => join(form, lead('от ', date(opinion.date)))),
    );
    const paper = decisionNoun(decision, voice);
    const rested = passive('основан', paper.agrees);
    return join(paper.in('nominative'), rested, after('на', listed(named), 'prepositional'));
  },

  contraryOpinion: ({ opinion, contested, isSeveral, presented }, voice) => {
    const conclusion = found(opinion, voice);
    if (conclusion === '') return '';
    const made = prepared(opinionNoun(opinion, isSeveral, voice), opinion, voice, sideOf(opinion));
    const paper = contesting(made, contested, voice);
    const shown = around(paper, (form, wanted) =>
      join(presented ? prose`${participle('представленный', paper.agrees, wanted)} на судебном заседании` : '', form),
    );
    return join(after('в', shown, 'prepositional'), conclusion);
  },

  examinations: ({ person, number: amount, forced, after: taken }, voice) => {
    const name = who(person, voice);
    if (name === undefined) return '';
    const what = examinationsOf(amount, forced);
    const done = forced
      ? join(was('подвергнут', name.agrees), what.in('dative'))
      : join(was('вынужден', name.agrees), 'пройти', what.in('accusative'));
    return join(
      taken === undefined ? '' : taken === 'arrest' ? 'после ареста' : 'после задержания',
      name.in('nominative'),
      done,
    );
  },

  examination: ({ opinion, contrary }, voice) => {
    const { result, date, examined } = opinion;
    const name = result === undefined ? undefined : who(examined, voice);
    if (result === undefined || name === undefined) return '';
    const time = join(contrary ? 'однако' : '', when(date));
    const words = voice.text(result);
    const by = makers(opinion, voice);
    if (!isQuality(words))
      return prose`${join(time, 'по результатам экспертизы', after('в отношении', name, 'genitive'), lead('(', by?.in('nominative'), ')'))} сделан вывод: ${words}`;
    return join(
      time,
      name.in('nominative'),
      was('признан', name.agrees),
      agreeing(result, name.agrees, 'instrumental', voice),
      by?.in('instrumental'),
    );
  },

  technical: ({ opinion }, voice) => {
    const { conclusion, result, examined } = opinion;
    const finding = found(opinion, voice);
    if (finding === '') return '';
    const by = join(when(opinion.date), makers(opinion, voice)?.in('instrumental'), sideOf(opinion));
    const what = opinion.for === 'independent' ? 'независимого исследования' : 'исследования';
    const start = prose`по результатам ${what}${lead(', проведенного ', by, softComma)}`;
    const of = conclusion === undefined ? who(examined, voice) : undefined;
    if (of === undefined || result === undefined) return join(start, finding);
    return prose`${join(start, after('в отношении', of, 'genitive'))} установлено: ${voice.text(result)}`;
  },

  opinionCourse: ({ opinion }, voice) => {
    const { orderedBy, orderedOn, questions = [], materials, methods } = opinion;
    const ordered = join(body(orderedBy, voice)?.in('instrumental'), when(orderedOn));
    const asked = list(questions.map((question) => quote(voice.text(question))));
    const put = questions.length > 1 ? 'на ее разрешение поставлены вопросы: ' : 'на ее разрешение поставлен вопрос: ';
    return joinedBy(
      '; ',
      said([
        lead('экспертиза была назначена ', ordered),
        lead(ordered === '' ? put.replace('на ее разрешение', 'на разрешение экспертизы') : put, asked),
        materials === undefined ? '' : prose`материалы, представленные на исследование: ${voice.text(materials)}`,
        methods === undefined ? '' : prose`указанный метод исследования: ${voice.text(methods)}`,
      ]),
    );
  },

  opinionMakers: ({ opinion }, voice) => {
    const { experts, education, speciality, experience, independence } = opinion;
    const facts = [
      lead('специальность – ', speciality),
      lead('образование – ', education),
      lead('опыт – ', experience),
      lead('независимость – ', independence),
    ].filter((fact) => fact !== '');
    const whom = after('о', whoAll(experts, voice) ?? own('эксперт'), 'prepositional');
    return joinedBy(
      '; ',
      said([
        facts.length === 0 ? '' : prose`сведения ${whom}: ${joinedBy('; ', facts)}`,
        opinion.warnedOfLiability === 'yes'
          ? 'эксперт был предупрежден об ответственности за заведомо ложное заключение'
          : '',
        opinion.noticeToDefence === 'yes' ? 'сторона защиты была уведомлена' : '',
      ]),
    );
  },

  opinionDefects: ({ defects }, voice) =>
    joinedBy(
      '; ',
      defects.map((defect) => defectPhrase(defect, voice)),
    ),
};
