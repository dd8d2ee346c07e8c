import { type Hit, isSure } from './hit';
import { placeKey, type TypedIn } from './name-place';

/** What was found in one text: what it reads now, and the places of names in what it read before. */
export type GuardedText = {
  readonly before: string;
  readonly after: string;
  readonly places: readonly GuardedPlace[];
};

/** The same with where the text was typed. */
export type GuardedField = GuardedText & { readonly typedIn?: TypedIn };

export type GuardedPlace = {
  readonly hit: Hit;
  /** `hidden`: replaced. `named`: stands there, of somebody who was not asked. `suspected`: nobody has said yet. */
  readonly is: 'hidden' | 'named' | 'suspected';
  /** Where it stands in what the text reads now. */
  readonly start: number;
  readonly end: number;
};

/** Replaces what is sure or was answered to be the name, and lets stand what was answered to be another word. */
export function guardText(text: string, hits: readonly Hit[]): GuardedText {
  const judged = hits.flatMap((hit) => {
    const is = whatIs(text, hit);
    return is === undefined ? [] : [{ hit, is }];
  });
  const hidden = judged.filter(({ is }) => is === 'hidden').map(({ hit }) => hit);
  const places: GuardedPlace[] = [];
  let after = '';
  let last = 0;
  for (const { hit, is } of judged) {
    if (hit.start < last || (is !== 'hidden' && hidden.some((other) => overlap(other, hit)))) continue;
    if (is === 'hidden') {
      after += text.slice(last, hit.start) + hit.known.instead;
      places.push({ hit, is, start: after.length - hit.known.instead.length, end: after.length });
      last = hit.end;
    } else {
      const shift = after.length - last;
      places.push({ hit, is, start: hit.start + shift, end: hit.end + shift });
    }
  }
  return { before: text, after: after + text.slice(last), places };
}

const overlap = (one: Hit, other: Hit) => one.start < other.end && other.start < one.end;

function whatIs(text: string, hit: Hit): GuardedPlace['is'] | undefined {
  const surely = hit.known.may === 'hidden' ? 'hidden' : 'named';
  if (isSure(hit)) return surely;
  if (hit.known.isAside === true) return undefined;
  const key = placeKey(text, hit);
  const answer = hit.known.answers.find(({ place }) => place === key);
  if (answer === undefined) return 'suspected';
  return answer.is === 'this-name' ? surely : undefined;
}
