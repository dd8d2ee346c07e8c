import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ExchangeCard, PacketPreview } from '#shared/contract/exchange-api';
import type { BookId } from '#shared/schema/ids';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Progress } from '../../../ui/progress';
import { SixWords } from '../../../exchange/six-words';
import { PacketBook } from './packet-book';
import { Sender } from './sender';

type PacketViewProps = {
  /** Of the file. */
  readonly name: string;
  readonly preview: PacketPreview;
  readonly isTaking: boolean;
  readonly onTakeIn: () => void;
  readonly onOpenBook: (id: BookId) => void;
  /** The way to another file. */
  readonly other: ReactNode;
};

/** What a file holds and would change, before any of it is taken in. */
export function PacketView({ name, preview, isTaking, onTakeIn, onOpenBook, other }: PacketViewProps) {
  const say = useSay();
  const { books, words, unknown } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {say('exchange.take.holds', { name })}
      </h2>
      <SenderWithMemory preview={preview} />
      <section className="panel panel-body">
        <SixWords label={say('exchange.take.compare')} words={words} more={say('exchange.take.compareMore')} />
      </section>
      {books.length === 0 && <p>{say('exchange.take.nothing')}</p>}
      {books.map((book) => (
        <PacketBook key={book.id} book={book} />
      ))}
      {unknown > 0 && (
        <Notice title={say('exchange.take.unknown', { count: unknown })} still>
          <p>{say('exchange.take.unknownPartsMore', { count: unknown })}</p>
        </Notice>
      )}
      <PacketFoot preview={preview} isTaking={isTaking} onTakeIn={onTakeIn} onOpenBook={onOpenBook} other={other} />
    </>
  );
}

/** The sender, who is known from the moment on in which they are remembered. */
function SenderWithMemory({ preview: { from, madeAt } }: Pick<PacketViewProps, 'preview'>) {
  const [colleagues, setColleagues] = useState<readonly ExchangeCard[]>([]);
  const remembered = colleagues.find(({ code }) => code === from.card.code);
  const sender = remembered === undefined ? from : { ...from, is: { known: remembered.name } };
  return <Sender sender={sender} madeAt={madeAt} onRemembered={setColleagues} />;
}

type FootProps = Pick<PacketViewProps, 'preview' | 'isTaking' | 'onTakeIn' | 'onOpenBook' | 'other'>;

function PacketFoot({ preview: { books, unknown }, isTaking, onTakeIn, onOpenBook, other }: FootProps) {
  const say = useSay();
  const [first] = books;
  const isSame = unknown === 0 && books.every(({ here, notUnderstood }) => here === 'same' && notUnderstood === 0);
  if (isSame && first !== undefined)
    return (
      <>
        <Notice title={say('exchange.take.same')}>
          <p>{say('exchange.take.sameMore')}</p>
        </Notice>
        <div className="row">
          <Button
            look="primary"
            onPress={() => {
              onOpenBook(first.id);
            }}
          >
            {say('exchange.take.openBook', { title: first.title })}
          </Button>
          {other}
        </div>
      </>
    );
  return (
    <>
      {isTaking && <Progress label={say('exchange.take.going')} />}
      <div className="row">
        {books.length > 0 && (
          <Button look="primary" isPending={isTaking} onPress={onTakeIn}>
            {say('exchange.take.go', { count: books.length })}
          </Button>
        )}
        {other}
      </div>
      <p className="muted small">{say('exchange.take.goMore')}</p>
    </>
  );
}
