import { useMemo, useState } from 'react';
import type { ReferenceKind } from '#shared/model/ids';
import { useFormDesk } from '../../forms/form-desk';
import { useTranslator } from '../../translation';
import { type CandidateIndex, indexKnown, indexRecords } from './candidates';
import { useElsewhere } from './use-elsewhere';

const nothing: CandidateIndex = [];

/** Everything that a field may point to. Made ready when somebody comes to the field, not before. */
export function useCandidates(
  kinds: readonly ReferenceKind[],
): readonly [index: CandidateIndex, wake: () => void, isAwake: boolean] {
  const { candidates } = useFormDesk();
  const translator = useTranslator();
  const [isAwake, setAwake] = useState(false);
  const isForParties = kinds.length === 1 && kinds[0] === 'party';
  const [known, ask] = useElsewhere(isForParties);
  const wanted = kinds.join();
  const here = useMemo(
    () => (isAwake ? kinds.flatMap((kind) => indexRecords(candidates(kind), translator)) : nothing),
    // The list of kinds is made anew with every drawing; its content is what counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [isAwake, wanted, candidates, translator],
  );
  const index = useMemo(
    () => (known.length === 0 ? here : [...here, ...indexKnown(known, here, translator)]),
    [here, known, translator],
  );
  const wake = (): void => {
    setAwake(true);
    ask();
  };
  return [index, wake, isAwake];
}
