import type { CorpusCase } from './corpus-case';
import { belarusRowOfArrests } from './cases/belarus-row-of-arrests/facts';
import { ukPlacards } from './cases/uk-placards/facts';
import { usPleaAgreement } from './cases/us-plea-agreement/facts';

/** Every case of the corpus. */
export const corpusCases: readonly CorpusCase[] = [belarusRowOfArrests, ukPlacards, usPleaAgreement];
