import type { AnyRecord, CaseFile } from '../case-file/case-file';
import { voiceOf } from '../case-file/doubt';
import type { Message } from '../messages/message';
import type { Passage } from '../patterns/pattern';
import type { Statement } from '../sentences/sentence';
import { isDayOf } from './record-date';

/** A sentence that answers a motion, and the one right behind it that says what was decided on that day. */
type Pair = { readonly answer: Message<'motionAnswer'>; readonly decided: Message<'review' | 'decision'> };

/** In whose voice a sentence is told. */
const toldBy = ({ records: [first] }: Statement, file: CaseFile) =>
  first === undefined ? undefined : voiceOf(first, file);

function pairOf(last: Statement | undefined, next: Statement | undefined, file: CaseFile): Pair | undefined {
  if (last?.message.kind !== 'motionAnswer' || next === undefined) return undefined;
  if (toldBy(last, file) !== toldBy(next, file)) return undefined;
  const [answer, decided] = [last.message, next.message];
  if (decided.kind !== 'review' && decided.kind !== 'decision') return undefined;
  const [decision] = next.records;
  const isOne = decided.after === undefined && decision !== undefined && isDayOf(answer.motion.answered, decision);
  return isOne ? { answer, decided } : undefined;
}

/**
 * An answer to a motion and the decision of its day are told in one sentence where they stand side by side. `cover`
 * counts the day of the decision as told, which is that of the answer.
 */
export function asOneEvent(
  passages: readonly Passage[],
  file: CaseFile,
  cover: (decision: AnyRecord) => void,
): readonly Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const before = joined.at(-1);
    const last = before?.statements.at(-1);
    const [next, ...rest] = passage.statements;
    const pair = pairOf(last, next, file);
    if (before === undefined || last === undefined || next === undefined || pair === undefined) {
      joined.push(passage);
      continue;
    }
    next.records.filter((record) => isDayOf(pair.answer.motion.answered, record)).forEach(cover);
    const one: Statement = {
      ...next,
      records: [...last.records, ...next.records],
      message: { kind: 'answered', ...pair },
    };
    joined.splice(-1, 1, { ...before, statements: [...before.statements.slice(0, -1), one, ...rest] });
  }
  return joined;
}
