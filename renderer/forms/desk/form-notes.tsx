import { createContext, type ReactNode, useContext } from 'react';

/** What the form would remark on at a place, in words. */
export type AdviceAt = (place: string) => string | undefined;

/** What the fields of a form share beside the desk: remarks on their values, and the place somebody is led to. */
type FormNotes = {
  readonly adviceAt: AdviceAt;
  readonly focusPlace?: string | undefined;
  /** The whole record, for the few fields that show what the others make of them. */
  readonly record?: unknown;
};

const FormNotesContext = createContext<FormNotes>({ adviceAt: () => undefined });

export function FormNotesProvider({ notes, children }: { readonly notes: FormNotes; readonly children: ReactNode }) {
  return <FormNotesContext value={notes}>{children}</FormNotesContext>;
}

export function useAdvice(place: string): string | undefined {
  return useContext(FormNotesContext).adviceAt(place);
}

export function useFormRecord(): unknown {
  return useContext(FormNotesContext).record;
}

/** Whether somebody is led to the place or to something below it, so that it must stand open. */
export function useIsLedTo(): (place: string) => boolean {
  const { focusPlace } = useContext(FormNotesContext);
  return (place) => focusPlace === place || focusPlace?.startsWith(`${place}/`) === true;
}

/**
 * The remarks on an item. They count the items of the record; on the page others may stand between them that the
 * record does not hold yet, of which nothing is remarked.
 */
export function ItemNotesProvider({
  place,
  storedPlace,
  children,
}: {
  readonly place: string;
  readonly storedPlace: string | undefined;
  readonly children: ReactNode;
}) {
  const notes = useContext(FormNotesContext);
  const adviceAt = (at: string): string | undefined =>
    storedPlace === undefined ? undefined : notes.adviceAt(storedPlace + at.slice(place.length));
  return <FormNotesContext value={{ ...notes, adviceAt }}>{children}</FormNotesContext>;
}
