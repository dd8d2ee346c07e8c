import type { AnyReference, ReferenceKind } from '#shared/schema/ids';
import { useTranslator } from '../../program/translation';
import type { CandidateIndex } from '../candidates/candidates';
import { type Offer, offerFor } from '../candidates/option-groups';
import { useCandidates } from '../candidates/use-candidates';
import { useFormRecord } from '../desk/form-notes';
import { ownerOf } from '../desk/owner-of';
import { alikeIn } from '../candidates/alike';

export type ReferenceOffer = Offer & {
  readonly index: CandidateIndex;
  /** Makes ready what may be chosen; nothing is offered before. */
  readonly wake: () => void;
  readonly isAwake: boolean;
  /** There is nothing to choose and no way to make it. */
  readonly isNothing: boolean;
};

type Asked = {
  readonly place: string;
  readonly text: string;
  readonly kinds: readonly ReferenceKind[];
  readonly chosen: readonly AnyReference[];
  readonly canCreate: boolean;
};

/** What a field that points to records offers for what is typed: neither what is chosen already nor the record itself. */
export function useReferenceOffer({ place, text, kinds, chosen, canCreate }: Asked): ReferenceOffer {
  const translator = useTranslator();
  const [index, wake, isAwake] = useCandidates(kinds);
  const owner = ownerOf(place);
  const record = useFormRecord();
  const offer = offerFor({
    text,
    index: alikeIn(index, place, record),
    without: owner === undefined ? chosen : [...chosen, owner],
    search: isForNorms(kinds) ? 'citations' : 'names',
    groupBy: kinds.length > 1 ? 'kind' : 'origin',
    canCreate,
    translator,
  });
  return { ...offer, index, wake, isAwake, isNothing: isAwake && !canCreate && offer.count === 0 };
}

/** Whether a field points to articles of law and nothing else. */
export function isForNorms(kinds: readonly ReferenceKind[]): boolean {
  return kinds.length === 1 && kinds[0] === 'norm';
}
