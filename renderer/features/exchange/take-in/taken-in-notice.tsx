import { type ReactNode, useEffect } from 'react';
import type { HandedOverBook, PacketPreview, TakenIn } from '#shared/contract/exchange-api';
import type { BookId } from '#shared/schema/ids';
import { useAnnounce } from '../../../program/announcer';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';

type TakenInNoticeProps = {
  readonly preview: PacketPreview;
  readonly taken: TakenIn;
  readonly onOpenBook: (id: BookId) => void;
  readonly onOpenMerges: (id: BookId) => void;
  readonly undo: ReactNode;
  /** The way to another file. */
  readonly another: ReactNode;
};

/** What has come of it, with the ways on: to each case book, to where two differ, and back. */
export function TakenInNotice({ preview, taken, undo, another, ...ways }: TakenInNoticeProps) {
  const say = useSay();
  const announce = useAnnounce();
  const isSame = taken.books.every(({ outcome }) => outcome === 'same');
  const title = say(isSame ? 'exchange.take.doneSame' : 'exchange.take.done');
  useEffect(() => {
    announce(title);
  }, [announce, title]);
  const books = taken.books.map((book) => ({
    ...book,
    title: preview.books.find(({ id }) => id === book.id)?.title ?? '',
    hasMerge: book.outcome === 'merged' && preview.books.some((seen) => seen.id === book.id && changesAnything(seen)),
  }));
  return (
    <>
      <Notice title={title} still takesLostFocus>
        {books.map(({ id, outcome, title: name, conflicts }) => (
          <p key={id}>{say(`exchange.take.outcome-${outcome}`, { title: name, count: conflicts })}</p>
        ))}
      </Notice>
      <div className="row">
        {books.map((book, place) => (
          <Ways key={book.id} book={book} isFirst={place === 0} {...ways} />
        ))}
        {books.some(({ outcome }) => outcome === 'added') && undo}
        {another}
      </div>
    </>
  );
}

/** Where all that came waits for a choice, nothing of it stands in the case book, and there is nothing to undo. */
function changesAnything({ added, changed, removed, entriesAdded }: HandedOverBook): boolean {
  return added + changed + removed + entriesAdded > 0;
}

type WaysProps = Pick<TakenInNoticeProps, 'onOpenBook' | 'onOpenMerges'> & {
  readonly book: TakenIn['books'][number] & { readonly title: string; readonly hasMerge: boolean };
  readonly isFirst: boolean;
};

function Ways({ book: { id, title, hasMerge, conflicts }, isFirst, onOpenBook, onOpenMerges }: WaysProps) {
  const say = useSay();
  const openMerges = (): void => {
    onOpenMerges(id);
  };
  const isPrimary = isFirst && conflicts === 0;
  return (
    <>
      {conflicts > 0 && (
        <Button look={isFirst ? 'primary' : 'plain'} onPress={openMerges}>
          {say('exchange.take.openConflicts', { count: conflicts, title })}
        </Button>
      )}
      <Button
        look={isPrimary ? 'primary' : 'plain'}
        onPress={() => {
          onOpenBook(id);
        }}
      >
        {say('exchange.take.openBook', { title })}
      </Button>
      {hasMerge && <Button onPress={openMerges}>{say('exchange.take.openMerges', { title })}</Button>}
    </>
  );
}
