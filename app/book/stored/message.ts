import * as z from 'zod';
import { documentKinds } from '#shared/document/document-kinds';
import { Audience } from '#shared/kinds/party';

/** What a change was, as its message in the history tells: JSON, one object. */
const MessageSchema = z.object({
  /**
   * `recovered`: parts of the history were lost, and what they had made of the book was taken from its view.
   * `purged`: of the records that it names no earlier value is left; without any it is the first change, in the place of
   * all before it.
   */
  kind: z.enum(['created', 'changed', 'imported', 'undone', 'redone', 'recovered', 'released', 'merged', 'purged']),
  /** The records that it touched, as list and id. */
  changed: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** For what was undone or redone: the hash of that change. */
  of: z.string().optional(),
  /**
   * The name of the person or organisation that made it, where the registers tell which is the own one; of what was
   * merged, the names of those whose changes came.
   */
  by: z.string().optional(),
  /** For what was merged: the same in the case book and in the registers, by which they are undone together. */
  merge: z.string().optional(),
  /** For an import: entries that the sample had brought and that came once more without it. They stay without it. */
  kept: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** Of registers whose history was purged: the entries that would have gone with the sample, as they still do. */
  came: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** For what came with the sample case books, or went with them. */
  sample: z.literal(true).optional(),
  /** A document that left with people in it whose consent was not recorded: for which readers, who, and why. */
  released: z
    .object({
      document: z.enum(documentKinds),
      readers: Audience,
      people: z.array(z.string()),
      reason: z.string(),
    })
    .optional(),
});

export type Message = z.infer<typeof MessageSchema>;

export function writeMessage(message: Message): string {
  return JSON.stringify(message);
}

/** A message that another program wrote counts as a change of no known record. */
export function readMessage(text: string | null): Message {
  try {
    const message = MessageSchema.safeParse(JSON.parse(text ?? ''));
    return message.success ? message.data : { kind: 'changed' };
  } catch {
    return { kind: 'changed' };
  }
}

/** Who made a change, for its message; nothing where nobody is known by name. */
export function signed(by: string | undefined): Pick<Message, 'by'> {
  return by === undefined ? {} : { by };
}
