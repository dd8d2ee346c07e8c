import { createContext, type ReactNode, useContext } from 'react';
import type { KnownParty } from '#shared/contract/vault-api';
import type { Issue } from '#shared/failure';
import type { AnyReference, ReferenceKind } from '#shared/schema/ids';
import type { FoundRecord } from '../../records/lookup';

/** What the fields of a form need from the page that shows it. */
export type FormDesk = {
  /** The local day, ISO, that "yesterday" is told from. */
  readonly today: string;
  /** IANA zone of the case, for times of day. */
  readonly timeZone?: string | undefined;
  /** Rises with undo, redo and a change from elsewhere: what is half typed in a field no longer holds. */
  readonly revision: number;
  /** What was typed at a place and could not be stored. */
  readonly draft: (place: string) => unknown;
  /** Keeps it sealed on the disk until it is taken away with `undefined`. */
  readonly keepDraft: (place: string, value: unknown) => void;
  /** Why the value at a place may not be stored, where it is kept beside its record. */
  readonly refused: (place: string) => Issue | undefined;
  /** Everything a reference of the kind may point to from here: records of the book first, register entries after. */
  readonly candidates: (kind: ReferenceKind) => readonly FoundRecord[];
  /** Parties of other case books, to be taken over instead of typed again. */
  readonly partiesElsewhere: () => Promise<readonly KnownParty[]>;
  /**
   * Makes a record and saves it before anything points to it. `undefined` where it could not be saved; the page then
   * shows why.
   */
  readonly create: (
    kind: ReferenceKind,
    fields: Readonly<Record<string, unknown>>,
  ) => Promise<AnyReference | undefined>;
  /** Gives a field of another record of the book or the registers a value. */
  readonly change: (to: AnyReference, field: string, value: unknown) => void;
};

const FormDeskContext = createContext<FormDesk | undefined>(undefined);

export function FormDeskProvider({ desk, children }: { readonly desk: FormDesk; readonly children: ReactNode }) {
  return <FormDeskContext value={desk}>{children}</FormDeskContext>;
}

export function useFormDesk(): FormDesk {
  const desk = useContext(FormDeskContext);
  if (desk === undefined) throw new Error('no desk around this form');
  return desk;
}
