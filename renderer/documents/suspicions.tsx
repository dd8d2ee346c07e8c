import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Failure } from '#shared/failure';
import type { DocumentCheck } from '#shared/document/document';
import type { NameAnswer } from '#shared/kinds/party';
import { useAnnounce } from '../program/announcer';
import { FailureNotice } from '../program/failure-notice';
import { useSay } from '../program/translation';
import type { NameAnswering } from './name-answering';
import { groupPlaces, type PlaceGroup } from './name-places';
import { SuspicionCard, type SuspicionLinks } from './suspicion-card';

export type SuspicionsProps = SuspicionLinks & {
  readonly checks: readonly DocumentCheck[];
  readonly answering: NameAnswering;
};

/** Places that may hold a name that must not be told, each to be answered once. The focus goes on to the next one. */
export function Suspicions({ checks, answering, ...card }: SuspicionsProps) {
  const say = useSay();
  const groups = groupPlaces(checks);
  const list = useRef<HTMLUListElement>(null);
  const [failure, setFailure] = useState<Failure>();
  const noteAnswered = useFocusOnNext(list, groups);
  const give = async (at: number, { place }: PlaceGroup, is: NameAnswer['is']): Promise<void> => {
    const failed = await answering.answer(place, is);
    setFailure(failed);
    if (failed === undefined) noteAnswered(at);
  };
  return (
    <div className="stack-small">
      <p className="small">{say('document.suspected')}</p>
      {failure !== undefined && <FailureNotice failure={failure} />}
      <ul className="suspicions" ref={list}>
        {groups.map((group, at) => (
          <SuspicionCard
            key={`${group.place.person.record.id} ${group.place.audience} ${group.place.key}`}
            group={group}
            canAnswer={answering.canAnswer(group.place.person)}
            onAnswer={(is) => give(at, group, is)}
            {...card}
          />
        ))}
      </ul>
    </div>
  );
}

/** What was answered goes when the document is written anew: then the one that took its place has the focus. */
function useFocusOnNext(
  list: RefObject<HTMLUListElement | null>,
  groups: readonly PlaceGroup[],
): (answered: number) => void {
  const say = useSay();
  const announce = useAnnounce();
  const answered = useRef<number>(undefined);
  const left = groups.length;
  const before = useRef(left);
  useEffect(() => {
    if (left < before.current && answered.current !== undefined) {
      const cards = list.current?.querySelectorAll<HTMLElement>('[data-suspicion]') ?? [];
      const card = cards[Math.min(answered.current, left - 1)];
      // One that cannot be answered here has no buttons.
      (card?.querySelector<HTMLElement>('.row button') ?? card)?.focus();
      announce(say('document.answered', { count: left }));
      answered.current = undefined;
    }
    before.current = left;
  }, [left, list, announce, say]);
  return (at) => {
    answered.current = at;
  };
}
