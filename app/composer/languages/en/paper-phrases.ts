import type { PaperMessages } from '../../messages/papers';
import { authorityPhrases } from './sentences/papers/authorities';
import { briefPhrases } from './sentences/papers/brief';
import { figurePhrases } from './sentences/papers/figures';
import { lawPhrases } from './sentences/papers/law';
import { recommendationPhrases } from './sentences/papers/recommendations';
import { submissionPhrases } from './sentences/papers/submission';
import type { Phrases } from '../../voice/language';

export const paperPhrases: Phrases<keyof PaperMessages> = {
  ...lawPhrases,
  ...figurePhrases,
  ...recommendationPhrases,
  ...submissionPhrases,
  ...briefPhrases,
  ...authorityPhrases,
};
