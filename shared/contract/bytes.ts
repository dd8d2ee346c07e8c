import * as z from 'zod';

/** Bytes that cross between processes. */
export const Bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
