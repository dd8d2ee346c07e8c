import type { FieldDescription } from '#shared/records/describe';

/** What every field of a form gets, whatever it holds. */
export type FieldProps = {
  readonly field: FieldDescription;
  /** As stored or on its way to the disk. */
  readonly value: unknown;
  /** Gives the field another value; `undefined` empties it. */
  readonly onChange: (value: unknown) => void;
  /**
   * Where the value stands, unique in the holder: `decisions/d1/sanctions/0/term`. Names its draft, and its element on
   * the page (`fieldElementId`), so that a list of what is missing can lead to it.
   */
  readonly place: string;
  /** One line of help: what a court or a form of the UN expects here. */
  readonly help?: string | undefined;
  /** What looks wrong with the value. Shown and read out with the field; it never keeps anything from being saved. */
  readonly advice?: string | undefined;
};

/** The element that takes the focus when somebody is led to a place. */
export function fieldElementId(place: string): string {
  return `field-${place}`;
}

/**
 * What takes the focus when somebody is led to a place of a record: its element, or that of the nearest value around it. An
 * item of a list has none of its own, and a group leads to the first thing in it.
 */
export function focusTargetAt(place: string, record: string): HTMLElement | null {
  const element = document.getElementById(fieldElementId(place));
  if (element !== null)
    return element.tabIndex < 0 ? element.querySelector<HTMLElement>('input, textarea, button') : element;
  const around = place.slice(0, place.lastIndexOf('/'));
  return around.length > record.length ? focusTargetAt(around, record) : null;
}

/** The place of something inside a value: a field of a group, an item of a list. */
export function placeIn(place: string, name: string | number): string {
  return `${place}/${name}`;
}
