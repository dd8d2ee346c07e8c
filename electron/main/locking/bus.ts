export type Bus = 'session' | 'system';

/** Something on a bus that sends signals. */
export type Sender = { readonly bus: Bus; readonly name: string; readonly path?: string };

/** A question that is put to something on a bus. */
export type Question = {
  readonly bus: Bus;
  readonly name: string;
  readonly path: string;
  readonly method: string;
  readonly values?: readonly string[];
};

/** The way to the buses of the system. */
export type BusTool = {
  /** Tells each line that is printed about the signals of a sender, and the end. Gives the way to stop it. */
  readonly monitor: (
    sender: Sender,
    on: { readonly line: (line: string) => void; readonly end: () => void },
  ) => () => void;
  /** The answer as it is printed; undefined when there is none. */
  readonly ask: (question: Question) => Promise<string | undefined>;
};
