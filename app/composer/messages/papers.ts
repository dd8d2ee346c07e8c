import type { AuthorityMessages } from './authorities';
import type { BriefMessages } from './brief';
import type { FigureMessages } from './figures';
import type { LawMessages } from './law';
import type { RecommendationMessages } from './recommendations';
import type { SubmissionMessages } from './submission';

/** Sentences about law, figures, recommendations, and of the documents as a whole. */
export interface PaperMessages
  extends LawMessages, FigureMessages, RecommendationMessages, SubmissionMessages, BriefMessages, AuthorityMessages {}
