import type { CaseName, WhichCase } from '../../messages/proceedings';
import type { Scope } from '../pattern';
import type { Proceeding } from '../../case-file/records';

const digits = (text: string): readonly string[] => text.match(/\d+/gu) ?? [];

/** Whether a name holds a number already: "Case No. 441 of 2019" that of 441/2019. */
const isNumberIn = (name: Proceeding['name'], number: string) =>
  digits(number).length > 0 &&
  (name?.wordings ?? []).some((words) => digits(number).every((part) => digits(words).includes(part)));

/** What proceedings are called: their name, and the numbers that it does not hold. */
export function nameOf(proceeding: Proceeding, { tell, cover }: Scope): CaseName | undefined {
  const { name, numbers = [] } = proceeding;
  if (name === undefined && numbers.length === 0) return undefined;
  const others = numbers.flatMap(({ number }, place) => (isNumberIn(name, number) ? [] : [place]));
  if (others.length < numbers.length) cover(proceeding, 'numbers');
  const told = tell(proceeding);
  return { name: told.name, numbers: others.flatMap((place) => told.numbers?.[place] ?? []) };
}

/** What tells one case from another, the shortest first; of none a short name that two share. */
const marks: readonly ((proceeding: Proceeding) => unknown)[] = [
  ({ name, numbers }) => name ?? numbers?.map(({ number }) => number),
  ({ kind }) => (kind === 'criminal-public' || kind === 'criminal-private' ? 'criminal' : kind),
  ({ started }) => (started?.precision === 'day' ? started.written : undefined),
  ({ against }) => against,
];

/** Which of several proceedings is meant; nothing where the file has one, or nothing tells it from the others. */
export function whichOf(proceeding: Proceeding, scope: Scope): WhichCase | undefined {
  const all = scope.file.list('proceedings');
  if (all.length < 2) return undefined;
  const found = marks.findIndex((mark) => {
    const own = mark(proceeding);
    const isOwn = (other: Proceeding) => JSON.stringify(mark(other)) !== JSON.stringify(own);
    return own !== undefined && all.every((other) => other === proceeding || isOwn(other));
  });
  if (found === -1) return undefined;
  const { kind, started, against = [] } = found === 0 ? proceeding : scope.tell(proceeding);
  switch (found) {
    case 0: {
      const called = nameOf(proceeding, scope);
      return called && { by: 'name', ...called };
    }
    case 1:
      return { by: 'kind', what: kind };
    case 2:
      return started && { by: 'day', started };
    default:
      return { by: 'people', against };
  }
}
