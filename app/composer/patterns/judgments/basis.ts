import type { CaseFile } from '../../case-file/case-file';
import type { Charge, ExpertOpinion } from '../../case-file/records';

/** The charges that rest on an opinion. */
export const chargesOn = (opinion: ExpertOpinion, file: CaseFile): readonly Charge[] =>
  file.list('charges').filter(({ basedOn }) => basedOn?.some(({ id }) => id === opinion.id) === true);
