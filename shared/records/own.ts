import { inOrder, type Ordered } from './order';

type Entry = Ordered & { readonly own?: boolean | undefined };

/** The advocate whose vault this is, where the registers tell. */
export function ownCounsel<Counsel extends Entry>({
  counsels,
}: {
  readonly counsels: Readonly<Record<string, Counsel>>;
}): Counsel | undefined {
  return inOrder(counsels).find(({ own }) => own);
}

/** The organisation whose vault this is, where the registers tell. */
export function ownOrganisation<Organisation extends Entry>({
  organisations,
}: {
  readonly organisations: Readonly<Record<string, Organisation>>;
}): Organisation | undefined {
  return inOrder(organisations).find(({ own }) => own);
}
