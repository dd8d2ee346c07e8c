import type { Message, MessageKind } from '../../../messages/message';
import type { Voice } from '../../../voice/voice';
import type { Words } from '../../../words/words';

/**
 * How each kind of message is said: a clause without capital and full stop, empty where its facts make none.
 * A kind without a phrase does not compile.
 */
export type Phrases<Kinds extends MessageKind> = {
  readonly [Kind in Kinds]: (message: Message<Kind>, voice: Voice) => Words;
};
