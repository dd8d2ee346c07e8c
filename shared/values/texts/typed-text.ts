/**
 * The most letters of each kind of text that is read: typed by a person or brought by a file. Each is several times
 * what people write; what is longer is a page that got into the wrong field, and a reader that tries every place of it
 * would hold up the window for minutes.
 */
export const mostLetters = {
  date: 200,
  term: 200,
  sum: 200,
  number: 100,
  count: 500,
  currency: 100,
  article: 1000,
  source: 2000,
  reference: 1000,
  name: 1000,
  search: 500,
  passphrase: 100,
  recoveryKey: 2000,
} as const;

export type TypedKind = keyof typeof mostLetters;

/** The text is longer than anything of its kind; nobody looked at it more closely. */
export type TooLong = { readonly problem: 'too-long'; readonly most: number };

/** Reads a text, and knows by its kind how much of it. Only `reader` makes one. */
export type Reader<Input extends readonly [string, ...unknown[]], Value> = {
  (...input: Input): Value;
  readonly kind: TypedKind;
};

/**
 * A reader of typed text. It is asked only where no text that it is given is longer than its kind may be; otherwise
 * `tooLong` says what the text is instead.
 */
export function reader<Input extends readonly [string, ...unknown[]], Value>(
  kind: TypedKind,
  read: (...input: Input) => Value,
  tooLong: (problem: TooLong, ...input: Input) => Value,
): Reader<Input, Value> {
  const most = mostLetters[kind];
  const capped = (...input: Input): Value =>
    input.some((part) => typeof part === 'string' && part.length > most)
      ? tooLong({ problem: 'too-long', most }, ...input)
      : read(...input);
  return Object.assign(capped, { kind });
}
