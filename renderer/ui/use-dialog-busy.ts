import { createContext, useContext, useEffect } from 'react';

/** Holds the dialog open; gives the way to let it go. */
export type HoldDialog = () => () => void;

/** How what is inside of a dialog says that it is at work. Outside of a dialog nobody listens. */
export const HoldDialogContext = createContext<HoldDialog | undefined>(undefined);

/** While it is busy, the dialog around stays open: what comes of it is told in there and nowhere else. */
export function useDialogBusy(isBusy: boolean): void {
  const hold = useContext(HoldDialogContext);
  useEffect(() => (isBusy ? hold?.() : undefined), [isBusy, hold]);
}
