import type { Defect } from '../../../../messages/experts';
import { isNegative } from '../../../../voice/negation';
import type { Voice } from '../../../../voice/voice';
import { isClause } from '../../grammar/agreement';
import { isStatement } from '../../grammar/clauses';
import { list, quote } from '../../grammar/prose';
import { lead } from '../../../../words/joining';
import { has, type Words, prose } from '../../../../words/words';
import type { ExpertOpinion } from '../../../../case-file/records';

const kindWords = {
  linguistic: 'linguistic',
  psychological: 'psychological',
  'psychological-linguistic': 'psychological and linguistic',
  'political-science': 'political science',
  religious: 'religious studies',
  'forensic-medical': 'forensic medical',
  psychiatric: 'psychiatric',
  technical: 'technical',
  economic: 'economic',
} as const;

/** `psychological and linguistic`. */
export function kindNames({ kinds = [] }: Pick<ExpertOpinion, 'kinds'>, voice: Voice): Words {
  return list(kinds.map((kind) => (typeof kind === 'string' ? kindWords[kind] : voice.text(kind.other))));
}

/** Whether a conclusion speaks of signs by itself: "signs of pressure", "the text contains signs of incitement". */
const speaksOfSigns = (given: Words, isNamed: boolean): boolean =>
  has(given, isNamed ? /^(?:(?:an?|the|any|some|clear) )?signs?(?!\p{L})/iu : /(?<!\p{L})signs? (?:of|that) /iu);

type Findings = Pick<ExpertOpinion, 'conclusion' | 'finding'>;

/**
 * What an opinion found, in the words of its conclusion: as what it found signs of, as what it found no sign of, or as
 * a conclusion; where the words speak of signs themselves, the sentence does not. Words that deny something themselves stand behind a colon: the words before never turn them round.
 */
export function findingOf({ conclusion, finding }: Findings, voice: Voice): Words {
  if (conclusion === undefined) return '';
  const given = voice.text(conclusion);
  const words = quote(given);
  if (finding === undefined) return prose`concluded: ${words}`;
  const isNamed =
    !isStatement(given) && !isClause(given) && !has(given, /^(?:the|an?|it|its|this|these|he|she|they) /iu);
  const isOfSigns = speaksOfSigns(given, isNamed);
  const sign = isOfSigns ? (isNamed ? '' : 'that ') : isNamed ? 'of ' : 'that ';
  if (finding === 'found') return prose`found ${isOfSigns ? '' : 'signs '}${sign}${words}`;
  if (isNegative(given)) return prose`came to a negative finding: ${words}`;
  return prose`${isOfSigns ? 'did not find ' : 'found no sign '}${sign}${words}`;
}

const defects = {
  'legal-question': 'the expert was asked a question of law',
  'outside-competence': 'the opinion went beyond the competence of the expert',
  'method-not-named': 'the opinion named no method',
  'method-not-validated': 'the method had not been validated',
  'part-of-material-only': 'only a part of the material was examined',
  'question-not-answered': 'a question put to the expert was left unanswered',
  'conclusion-not-following': 'the conclusion did not follow from the research',
  'expert-not-warned': 'the expert had not been warned of liability for a false opinion',
  'defence-not-notified': 'the defence had not been notified',
  contradicted: 'the opinion was contradicted by another',
} as const;

/** A defect as a clause, with what exactly is meant. */
export function defectPhrase({ defect, detail }: Defect, voice: Voice): Words {
  const clause = typeof defect === 'string' ? defects[defect] : voice.text(defect.other);
  return prose`${clause}${lead(' (', detail === undefined ? '' : voice.text(detail), ')')}`;
}
