import type { Node } from 'prosemirror-model';
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
  return setSearchState(tr, new SearchQuery({ search: find, replace: plain(replace), literal: true, filter: isShown }));
}

/** A dollar sign in what is typed is a dollar sign. */
const plain = (replace: string): string => replace.replaceAll('$', '$$$$');

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

/** Whether what is chosen is a place of what is looked for. */
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
