import { utf8 } from '#app/vault/crypto/bytes';
import type { Bytes } from '#app/vault/crypto/bytes';

/** JSON in UTF-8 with line breaks, as people will read it. */
export function jsonPart(value: unknown): Bytes {
  return utf8(`${JSON.stringify(value, null, 1)}\n`);
}

/** What a part says; undefined when it is not JSON in UTF-8. */
export function readJsonPart(body: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
