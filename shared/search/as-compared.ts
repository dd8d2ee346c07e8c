/**
 * A name or word as it is compared where it has to be the very same one: letter case, spaces, quotation marks,
 * apostrophes and dashes make no difference.
 */
export function asCompared(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»"]/gu, '')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[‐‑‒—−-]/gu, '–')
    .replace(/\s+/gu, ' ')
    .trim();
}
