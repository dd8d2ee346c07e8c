import { nameKey } from '../../search/name-key';
import { valueAt } from '../../records/read-record';
import { textsIn } from '../texts/text';

/**
 * Whether two sources are one, as far as their entries tell: the same address, the same symbol, or the same title
 * and day. Records may be half-made.
 */
export function isSameSource(one: unknown, other: unknown): boolean {
  return shares(one, other, urlKeys) || shares(one, other, symbolKeys) || shares(one, other, titleKeys);
}

type Keys = (source: unknown) => readonly string[];

function shares(one: unknown, other: unknown, keys: Keys): boolean {
  const has = new Set(keys(one));
  return keys(other).some((key) => has.has(key));
}

function urlKeys(source: unknown): readonly string[] {
  return textsIn(valueAt(source, 'url'))
    .map(urlKey)
    .filter((key) => key !== '');
}

/** An address without what does not change the page: scheme, `www.`, tracking, the place on the page. */
function urlKey(url: string): string {
  const [address = '', query = ''] = url.trim().replace(/#.*$/u, '').split('?', 2);
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !/^(?:utm_\w+|fbclid|gclid|yclid|ref|from)=/iu.test(pair))
    .toSorted();
  const bare = address
    .replace(/^https?:\/\//iu, '')
    .replace(/^(?:www|m|amp)\./iu, '')
    .replace(/\/+$/u, '');
  return kept.length === 0 ? bare.toLowerCase() : `${bare.toLowerCase()}?${kept.join('&')}`;
}

function symbolKeys(source: unknown): readonly string[] {
  return textsIn(valueAt(source, 'symbol'))
    .filter((symbol) => symbol.includes('/'))
    .map((symbol) => symbol.replace(/\s/gu, '').toUpperCase());
}

function titleKeys(source: unknown): readonly string[] {
  const date = valueAt(source, 'date');
  const day = [valueAt(date, 'earliest'), valueAt(date, 'latest')].join();
  return textsIn(valueAt(source, 'title')).map((title) => `${nameKey(title)} ${day}`);
}
