import * as z from 'zod';

/** Keeps zod from trying whether it may compile text into code: it may not, and each try is a violation on record. */
export function forgoEval(): void {
  z.config({ jitless: true });
}
