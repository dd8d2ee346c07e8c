import { useEffect } from 'react';
import { focusTargetAt } from '../desk/field-props';

/** Shows the field that somebody is led to, and gives it the focus; nothing where nobody is led anywhere. */
export function useFocusAt(focusPlace: string | undefined, place: string): void {
  useEffect(() => {
    if (focusPlace === undefined) return;
    const element = focusTargetAt(focusPlace, place);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }, [focusPlace, place]);
}
