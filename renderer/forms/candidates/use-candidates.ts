import { useState } from 'react';
import type { KnownParty } from '#shared/contract/vault-api';
import type { ReferenceKind } from '#shared/schema/ids';
import { useFormDesk } from '../desk/form-desk';
import { useTranslator } from '../../program/translation';
import { type CandidateIndex, indexKnown, indexRecords } from './candidates';

const nothing: CandidateIndex = [];

/** Everything that a field may point to. Made ready when somebody comes to the field, not before. */
export function useCandidates(
  kinds: readonly ReferenceKind[],
): readonly [index: CandidateIndex, wake: () => void, isAwake: boolean] {
  const { candidates, partiesElsewhere } = useFormDesk();
  const translator = useTranslator();
  const [isAwake, setAwake] = useState(false);
  const [known, setKnown] = useState<readonly KnownParty[]>([]);
  const [only, ...others] = kinds;
  const each = (kind: ReferenceKind): CandidateIndex => indexRecords(candidates(kind), translator);
  const here = !isAwake || only === undefined ? nothing : others.length === 0 ? each(only) : kinds.flatMap(each);
  const index = known.length === 0 ? here : [...here, ...indexKnown(known, here, translator)];
  const wake = (): void => {
    if (isAwake) return;
    setAwake(true);
    if (kinds.length === 1 && kinds[0] === 'party') void partiesElsewhere().then(setKnown);
  };
  return [index, wake, isAwake];
}
