import { deflateSync } from 'fflate';
import { concat } from '#app/vault/crypto/bytes';

type Bytes = Uint8Array<ArrayBuffer>;

/** Names of columns of operations, as Automerge has them: an id, then what they hold. */
const column = { key: 0x15, insert: 0x34, action: 0x42, valueSize: 0x56, value: 0x57, predecessors: 0x70 } as const;
const kind = { change: 1, deflatedChange: 2 } as const;
const actor = new Uint8Array(16).fill(7);
const set = 1;

/** A change of a few bytes that sets one field so many times: in each column the same value in one run. */
export function aChangeOfRuns(count: number): Promise<Bytes> {
  return chunk(
    kind.change,
    change([
      [column.key, concat([signed(count), number(1), new Uint8Array([107])])],
      [column.insert, number(count)],
      [column.action, concat([signed(count), number(set)])],
      [column.valueSize, concat([signed(count), number(0)])],
      [column.predecessors, concat([signed(count), number(0)])],
    ]),
  );
}

/** A deflated change that sets a field to so many zeros. */
export function aDeflatedChange(zeros: number): Promise<Bytes> {
  const ofBytes = 7;
  const one = signed(1);
  return chunk(
    kind.deflatedChange,
    change([
      [column.key, concat([one, number(1), new Uint8Array([107])])],
      [column.insert, number(1)],
      [column.action, concat([one, number(set)])],
      [column.valueSize, concat([one, number(zeros * 16 + ofBytes)])],
      [column.value, new Uint8Array(zeros)],
      [column.predecessors, concat([one, number(0)])],
    ]),
  );
}

/** The first change of its actor: it builds on nothing, at no time, with no message. */
function change(columns: readonly (readonly [number, Bytes])[]): Bytes {
  return concat([
    number(0),
    number(actor.length),
    actor,
    number(1),
    number(1),
    number(0),
    number(0),
    number(0),
    number(columns.length),
    ...columns.flatMap(([name, { length }]) => [number(name), number(length)]),
    ...columns.map(([, body]) => body),
  ]);
}

/** With the checksum of what it is when it is not deflated. */
async function chunk(of: number, body: Bytes): Promise<Bytes> {
  const plain = concat([number(kind.change), number(body.length), body]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', plain));
  const packed = of === kind.deflatedChange ? deflateSync(body) : body;
  const magic = new Uint8Array([0x85, 0x6f, 0x4a, 0x83]);
  return concat([magic, hash.subarray(0, 4), number(of), number(packed.length), packed]);
}

/** A whole number in LEB128. */
function number(value: number): Bytes {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push(rest % 128);
  }
  return new Uint8Array(bytes.map((byte, at) => (at < bytes.length - 1 ? byte + 128 : byte)));
}

/** A positive one where a sign is expected: its last bit must not look like one. */
function signed(value: number): Bytes {
  const bytes = number(value);
  const last = bytes.at(-1) ?? 0;
  if (last < 64) return bytes;
  return concat([bytes.with(-1, last + 128), new Uint8Array([0])]);
}
