import * as z from 'zod';

/** What a change was, as its message in the history tells: JSON, one object. */
const MessageSchema = z.object({
  kind: z.enum(['created', 'changed', 'imported', 'undone', 'redone']),
  /** The records that it touched, as list and id. */
  changed: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** For what was undone or redone: the hash of that change. */
  of: z.string().optional(),
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
