import { placeOf } from '#shared/contract/draft-keys';
import { listOf } from '#shared/records/lists';
import { fieldElementId, placeIn } from '../../forms/desk/field-props';
import type { AnyView, LeftView } from './holder-view';

/** What to come back to: the row that was opened, the field that had the focus, how far the page was scrolled. */
export function leftPlace<View extends AnyView>(
  view: View,
  next: AnyView | undefined,
  scrolled: HTMLElement | null,
): LeftView<View> {
  const scroll = scrolled?.scrollTop ?? 0;
  if (view.at === 'list' && next?.at === 'record' && next.to) {
    return { view: { ...view, focus: next.to.id }, scroll };
  }
  const field = view.at === 'record' && view.to ? focusedField(placeOf(listOf(view.to.kind), view.to.id)) : undefined;
  return { view: field === undefined ? view : { ...view, field }, scroll };
}

/** The field of the record that has the focus, where one has. */
function focusedField(place: string): string | undefined {
  const start = fieldElementId(placeIn(place, ''));
  const field = document.activeElement?.closest('[id^="field-"]')?.id;
  return field?.startsWith(start) === true ? field.slice(start.length) : undefined;
}
