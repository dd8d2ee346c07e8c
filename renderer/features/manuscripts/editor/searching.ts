import { Fragment, type Node, Slice } from 'prosemirror-model';
import {
  findNext,
  findPrev,
  getSearchState,
  replaceAll,
  replaceNext,
  search,
  SearchQuery,
  setSearchState,
} from 'prosemirror-search';
import type { Command, EditorState, Plugin, Transaction } from 'prosemirror-state';
import { schema } from './schema';

export type Wanted = { readonly find: string; readonly replace: string };

/** Looks for words whatever their case; what is hidden is not looked through. */
export const searches = (): Plugin => search();

export function withWanted(tr: Transaction, { find, replace }: Wanted): Transaction {
  return setSearchState(tr, new PlainQuery({ search: find, replace, literal: true, filter: isShown }));
}

/** The words that are put in are taken as they are: a dollar sign is no placeholder. */
class PlainQuery extends SearchQuery {
  override getReplacements({ doc }: EditorState, { from, to }: { readonly from: number; readonly to: number }) {
    const marks = doc.resolve(from).marksAcross(doc.resolve(to)) ?? [];
    const words = this.replace === '' ? Fragment.empty : Fragment.from(schema.text(this.replace, marks));
    return [{ from, to, insert: new Slice(words, 0, 0) }];
  }
}

const isShown = ({ doc }: EditorState, { from }: { readonly from: number }): boolean =>
  doc.resolve(from).parent.type !== schema.nodes.hidden;

/** How often it stands in the text. */
export function countFound(state: EditorState): number {
  const query = getSearchState(state)?.query;
  if (query?.valid !== true) return 0;
  let count = 0;
  for (let found = query.findNext(state); found !== null; found = query.findNext(state, found.to)) count += 1;
  return count;
}

/** The first takes what stands behind the cursor, and each goes round at the end. */
export const searchCommands = {
  next: findNext,
  previous: findPrev,
  replaceOne: replaceNext,
  replaceAll,
} satisfies Record<string, Command>;

/** The words that are chosen, to be looked for; none where they reach over several units. */
export function chosenWords({ selection, doc }: EditorState): string {
  const { $from, $to, from, to } = selection;
  return $from.sameParent($to) && isTyped($from.parent) ? doc.textBetween(from, to) : '';
}

const isTyped = ({ type }: Node): boolean => type === schema.nodes.unit;
