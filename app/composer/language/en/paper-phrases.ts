import type { PaperMessages } from '../../messages/papers';
import type { Phrases } from './phrases';

export const paperPhrases: Phrases<keyof PaperMessages> = {};
