import { groupBy } from '../../case-file/group-by';
import type { Norm } from '../../case-file/records';
import type { NormSubject } from '../../messages/law';
import type { Statement } from '../../sentences/sentence';

/** What its parts do, what it empowers bodies to, and when it came into force and changed. */
export function besides(record: Norm, reader: { tell(record: Norm): Norm }, silent = true): readonly Statement[] {
  const norm = reader.tell(record);
  const subject: NormSubject = { norm: record.id, silent };
  const messages = [...ofParts(norm, silent), ...powers(norm, subject), ...life(record, norm, subject)];
  return messages.map((message) => ({ pattern: 'law', message, records: [record] }));
}

/** What single parts of an article do. */
function ofParts({ id, ofParts: parts = [] }: Norm, silent: boolean): readonly Statement['message'][] {
  return parts.flatMap(({ part, paragraph, effects = [], elements = [] }): readonly Statement['message'][] => {
    const subject: NormSubject = { norm: id, silent, part, paragraph };
    return [
      ...(effects.length === 0
        ? []
        : [{ kind: 'norm-effects', subject, effects, protects: [], quotation: undefined } as const]),
      ...(elements.length === 0 ? [] : [{ kind: 'norm-elements', subject, elements } as const]),
    ];
  });
}

/** What it lets each body do. */
const powers = ({ empowers = [] }: Norm, subject: NormSubject): readonly Statement['message'][] =>
  [...groupBy(empowers, ({ body }) => body)].map(([body, given]) => ({
    kind: 'norm-powers',
    subject,
    body,
    to: given.map(({ to }) => to),
  }));

function life(record: Norm, norm: Norm, subject: NormSubject): readonly Statement['message'][] {
  const { inForceFrom, dueInForce, amended, consolidatedAsOf, repealed } = norm;
  const isRepealed = record.status === 'repealed' && norm.status === 'repealed';
  const isTold = isRepealed || (inForceFrom ?? dueInForce ?? amended ?? consolidatedAsOf ?? repealed) !== undefined;
  const days = { inForceFrom, dueInForce, amended, consolidatedAsOf, repealed };
  return isTold ? [{ kind: 'norm-life', subject, isRepealed, ...days }] : [];
}
