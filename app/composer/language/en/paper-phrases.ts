import type { PaperMessages } from '../../messages/papers';
import { briefPhrases } from './papers/brief';
import { figurePhrases } from './papers/figures';
import { lawPhrases } from './papers/law';
import { recommendationPhrases } from './papers/recommendations';
import { submissionPhrases } from './papers/submission';
import type { Phrases } from './phrases';

export const paperPhrases: Phrases<keyof PaperMessages> = {
  ...lawPhrases,
  ...figurePhrases,
  ...recommendationPhrases,
  ...submissionPhrases,
  ...briefPhrases,
};
