/**
 * Scripts that are written from right to left. What is typed in one is set apart from the sentence around it, or it
 * draws the figures and marks that follow to its other side.
 */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
/** Characters that turn what follows them round, until they are ended. */
const turning = /[\u202a-\u202e\u2066-\u2069]/u;

const firstStrong = '\u2068';
const end = '\u2069';
const leftToRight = '\u200e';
const isolates = /[\u2066-\u2069]/gu;
const set = /\u2068([^\u2068\u2069]*)\u2069/gu;

/**
 * A typed text set apart by Unicode's isolates where it runs, or could run, from right to left; any other as it is. The
 * mark behind it is for programs that do not know isolates.
 */
export function isolated(text: string): string {
  if (!rightToLeft.test(text) && !turning.test(text)) return text;
  return `${firstStrong}${withoutIsolates(text)}${end}${leftToRight}`;
}

/** The text as it was typed, without the marks that set it apart. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(`${end}${leftToRight}`, '').replace(isolates, '');
}

export type DirectedRun = { readonly text: string; readonly isRightToLeft: boolean };

/** The text cut up into what is set apart, its marks included, and what stands between. */
export function directedRuns(text: string): readonly DirectedRun[] {
  const runs: DirectedRun[] = [];
  let at = 0;
  for (const match of text.matchAll(set)) {
    runs.push({ text: text.slice(at, match.index), isRightToLeft: false });
    const first = /\p{L}/u.exec(match[1] ?? '')?.[0] ?? '';
    runs.push({ text: match[0], isRightToLeft: rightToLeft.test(first) });
    at = match.index + match[0].length;
  }
  runs.push({ text: text.slice(at), isRightToLeft: false });
  return runs.filter((run) => run.text !== '');
}
