import type { CaseMessages } from '../../messages/cases';
import { eventPhrases } from './cases/events';
import type { Phrases } from './phrases';

export const casePhrases: Phrases<keyof CaseMessages> = { ...eventPhrases };
