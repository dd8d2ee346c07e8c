import type { Defect } from '../../../../messages/experts';
import type { ExpertOpinion } from '../../../../case-file/records';
import { isNegative } from '../../../../voice/negation';
import type { Voice } from '../../../../voice/voice';
import { has, prose, type Words } from '../../../../words/words';
import { isStatement } from '../../grammar/clauses';
import { quote } from '../../grammar/prose';
import { around, counted, type Noun, own } from '../../nouns/noun';
import { kindNames } from '../../nouns/opinions';

type Kinds = Pick<ExpertOpinion, 'kinds'>;

/** Whose or of what: «лингвистической экспертизы», «психологической и лингвистической экспертиз», «эксперта». */
function ofWhat(opinion: Kinds, isSeveral: boolean, voice: Voice): Words {
  const kinds = kindNames(opinion.kinds, 'genitive', voice);
  if (kinds === '') return isSeveral ? 'экспертов' : 'эксперта';
  return prose`${kinds} ${(opinion.kinds?.length ?? 0) > 1 ? 'экспертиз' : 'экспертизы'}`;
}

/** «заключение лингвистической экспертизы», «2 заключения экспертов». */
export function opinionNoun(opinion: Pick<ExpertOpinion, 'kinds' | 'number'>, isSeveral: boolean, voice: Voice): Noun {
  const { number = 1 } = opinion;
  const what = ofWhat(opinion, isSeveral, voice);
  const one = number > 1 ? counted(number, 'заключение') : own(isSeveral ? 'заключения' : 'заключение');
  return around(one, (form) => prose`${form} ${what}`);
}

type Findings = Pick<ExpertOpinion, 'conclusion' | 'finding'>;

/**
 * What an opinion found, as a clause without a subject: «установлены признаки того, что «…»», «признаков того, что «…»,
 * не установлено», «сделан вывод: «…»»; where the words speak of signs themselves, the sentence does not. Words that deny something themselves stand behind a colon: the words before
 * never turn them round.
 */
export function findingOf({ conclusion, finding }: Findings, voice: Voice): Words {
  if (conclusion === undefined) return '';
  const given = voice.text(conclusion);
  const words = quote(given);
  if (finding === undefined) return prose`сделан вывод: ${words}`;
  const isOfClause = isStatement(given);
  const isOfSigns = has(given, /(?<!\p{L})признак(?:и|ов|ам|ами|ах)?(?!\p{L})/iu);
  if (finding === 'found') {
    if (!isOfClause) return prose`установлено: ${words}`;
    return isOfSigns ? prose`установлено, что ${words}` : prose`установлены признаки того, что ${words}`;
  }
  if (isNegative(given)) return prose`сделан отрицательный вывод: ${words}`;
  if (!isOfClause) return prose`${words} не установлено`;
  return isOfSigns ? prose`не установлено, что ${words}` : prose`признаков того, что ${words}, не установлено`;
}

const defects = {
  'legal-question': 'перед экспертом был поставлен правовой вопрос',
  'outside-competence': 'заключение выходит за пределы компетенции эксперта',
  'method-not-named': 'в заключении не назван метод исследования',
  'method-not-validated': 'примененный метод не апробирован',
  'part-of-material-only': 'исследована лишь часть материалов',
  'question-not-answered': 'на один из поставленных вопросов ответа не дано',
  'conclusion-not-following': 'вывод не следует из исследования',
  'expert-not-warned': 'эксперт не был предупрежден об ответственности за заведомо ложное заключение',
  'defence-not-notified': 'сторона защиты не была уведомлена',
  contradicted: 'заключению противоречит другое заключение',
} as const;

/** A defect as a clause, with what exactly is meant. */
export function defectPhrase({ defect, detail }: Defect, voice: Voice): Words {
  const clause = typeof defect === 'string' ? defects[defect] : voice.text(defect.other);
  return detail === undefined ? clause : prose`${clause} (${voice.text(detail)})`;
}
