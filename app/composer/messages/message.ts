import type { PaperMessages } from './papers';
import type { CaseMessages } from './cases';

/** Every kind of sentence that the composer can ask a language for, with the facts that it is made of. */
export interface Messages extends CaseMessages, PaperMessages {}

export type MessageKind = keyof Messages;

/** What one sentence is to say: facts, picked and ordered, and not a word of any language. */
export type Message<Kind extends MessageKind = MessageKind> = {
  readonly [K in Kind]: { readonly kind: K } & Messages[K];
}[Kind];
