import { fieldElementId, placeIn } from '../../forms/desk/field-props';
import type { CaseView, Going } from './view/case-view';
import { placeOf } from '#shared/contract/draft-keys';
import { collectionOf } from '#shared/records/case-book';

/** What to come back to: the row that was opened, the field that had the focus, how far the page was scrolled. */
export function leftPlace(view: CaseView, next: CaseView | undefined, scrolled: HTMLElement | null): Going['left'] {
  const scroll = scrolled?.scrollTop ?? 0;
  if (view.at === 'section' && next?.at === 'record') return { view: { ...view, focus: next.to.id }, scroll };
  if (view.at !== 'record') return { view, scroll };
  const collection = collectionOf(view.to.kind);
  const start = collection === undefined ? undefined : fieldElementId(placeIn(placeOf(collection, view.to.id), ''));
  const field = document.activeElement?.closest('[id^="field-"]')?.id;
  const isHere = start !== undefined && field?.startsWith(start) === true;
  return { view: isHere ? { ...view, field: field.slice(start.length) } : view, scroll };
}
