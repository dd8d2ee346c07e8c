import type { Ids } from '../ports/ids';

/** Ids out of 80 random bits: sixteen letters and digits. */
export function randomIds(): Ids {
  return {
    nextId: () => [...randomBytes(16)].map((byte) => letters[byte % letters.length]).join(''),
    nextActor: () => [...randomBytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

/** 32 letters and digits that are not taken for each other. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}
