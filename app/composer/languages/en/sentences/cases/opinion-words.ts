import type { Defect } from '../../../../messages/experts';
import type { Voice } from '../../../../voice/voice';
import { list } from '../../grammar/prose';
import { type Words, prose } from '../../../../words/words';
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

const defects = {
  'legal-question': 'the expert was asked a question of law',
  'outside-competence': 'the question lay outside the competence of the expert',
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
  return detail === undefined ? clause : prose`${clause} (${voice.text(detail)})`;
}
