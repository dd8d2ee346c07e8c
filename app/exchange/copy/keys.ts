/** A place in a shared copy: of the copy itself, of the case book, in one of its records, in an entry of a register. */
export type CopyPlace =
  | { readonly at: 'about' | 'own'; readonly field: string }
  | { readonly at: 'record'; readonly list: string; readonly id: string; readonly field: string }
  | { readonly at: 'entry'; readonly register: string; readonly id: string; readonly field: string };

/** The key of a place. Each of its parts is percent-encoded. */
export function keyOf(place: CopyPlace): string {
  switch (place.at) {
    case 'about':
    case 'own':
      return joined([place.at, place.field]);
    case 'record':
      return joined(['records', place.list, place.id, place.field]);
    case 'entry':
      return joined(['registers', place.register, place.id, place.field]);
  }
}

/** The key of a record or an entry as a whole: what the keys of its fields begin with. */
export function wholeKey(at: 'record' | 'entry', list: string, id: string): string {
  return joined([at === 'record' ? 'records' : 'registers', list, id]);
}

/** The place that a key names; nothing where it is none that this program writes. */
export function readKey(key: string): CopyPlace | undefined {
  const place = placeIn(key.split('/').map((part) => decoded(part) ?? ''));
  return place && keyOf(place) === key ? place : undefined;
}

/** The key of the record or entry as a whole that a cell is of. */
export function recordKeyOf(key: string): string | undefined {
  return key.startsWith('records/') || key.startsWith('registers/') ? key.slice(0, key.lastIndexOf('/')) : undefined;
}

function placeIn([first, ...rest]: readonly string[]): CopyPlace | undefined {
  if (first === 'about' || first === 'own') {
    const [field, ...more] = rest;
    return !field || more.length > 0 ? undefined : { at: first, field };
  }
  const [list, id, field, ...more] = rest;
  if (!list || !id || !field || more.length > 0) return undefined;
  if (first === 'records') return { at: 'record', list, id, field };
  return first === 'registers' ? { at: 'entry', register: list, id, field } : undefined;
}

function joined(parts: readonly string[]): string {
  return parts.map(encoded).join('/');
}

/** Half of a surrogate pair has no UTF-8; an id may hold one all the same. */
const half = /(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g;
const encodedHalf = /(%u[0-9A-F]{4})/;

function encoded(part: string): string {
  const halves = part.match(half) ?? [];
  return part
    .split(half)
    .map((text, at) => encodeURIComponent(text) + codeOf(halves[at]))
    .join('');
}

function codeOf(letter: string | undefined): string {
  return letter === undefined ? '' : `%u${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}

function decoded(part: string): string | undefined {
  try {
    return part
      .split(encodedHalf)
      .map((text) =>
        encodedHalf.test(text) ? String.fromCharCode(Number.parseInt(text.slice(2), 16)) : decodeURIComponent(text),
      )
      .join('');
  } catch {
    return undefined;
  }
}
