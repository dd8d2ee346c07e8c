const space = /[ \t\n\r]*/uy;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const word = /true|false|null/uy;
// Plain characters are taken in a run and not one by one, which would overflow in a string of megabytes.
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/uy;
const brokenString = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*/uy;

/** What may come next. `first-…`: also the end of the empty list or object. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma-or-end';

/**
 * Where in a text that is no JSON the first error stands: engines tell it in different words or not at all.
 * Gives the length of the text where it ends too early.
 */
export function jsonErrorAt(text: string): number {
  const open: ('[' | '{')[] = [];
  let at = 0;
  let expected: Expected | 'end' = 'value';
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match) at += match[0].length;
    return match !== null;
  };
  const close = (): void => {
    open.pop();
    expected = open.length > 0 ? 'comma-or-end' : 'end';
  };
  for (;;) {
    take(space);
    const char: string | undefined = text[at];
    if (char === undefined || expected === 'end') return at;
    if (
      (char === ']' && canClose('[', open.at(-1), expected)) ||
      (char === '}' && canClose('{', open.at(-1), expected))
    ) {
      at += 1;
      close();
    } else if (expected === 'colon' && char === ':') {
      at += 1;
      expected = 'value';
    } else if (expected === 'comma-or-end' && char === ',') {
      at += 1;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expected === 'key' || expected === 'first-key') {
      if (!take(string)) return stoppedAt(text, at);
      expected = 'colon';
    } else if (expected === 'value' || expected === 'first-value') {
      if (char === '[' || char === '{') {
        open.push(char);
        at += 1;
        expected = char === '[' ? 'first-value' : 'first-key';
      } else if (take(string) || take(number) || take(word)) {
        expected = open.length > 0 ? 'comma-or-end' : 'end';
      } else return stoppedAt(text, at);
    } else return at;
  }
}

function canClose(bracket: '[' | '{', open: '[' | '{' | undefined, expected: Expected): boolean {
  return open === bracket && ['first-value', 'first-key', 'comma-or-end'].includes(expected);
}

/** Inside a text that is not closed, the place where it goes wrong. */
function stoppedAt(text: string, at: number): number {
  brokenString.lastIndex = at;
  const match = brokenString.exec(text);
  return match ? at + match[0].length : at;
}
