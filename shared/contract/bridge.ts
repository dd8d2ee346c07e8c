import type * as z from 'zod';
import type { Result } from '../result';
import type { Channel } from './channels';
import type { schemas } from './schemas';

export type Input<C extends Channel> = z.infer<(typeof schemas)[C]['input']>;
export type Output<C extends Channel> = z.infer<(typeof schemas)[C]['output']>;

type Arguments<C extends Channel> = Input<C> extends undefined ? [] : [input: Input<C>];

/** What the page sees of the main process: one function per channel. Failures arrive as values, never as exceptions. */
export type Bridge = {
  readonly [C in Channel]: (...input: Arguments<C>) => Promise<Result<Output<C>>>;
};

/** What the main process must answer. The input has been checked; what is thrown here reaches the page as `internal`. */
export type Handlers = {
  readonly [C in Channel]: (input: Input<C>) => Result<Output<C>> | Promise<Result<Output<C>>>;
};
