import { Pencil, Send } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { MissingItem } from '#shared/contract/missing';
import type { CaseBook, CollectionName } from '#shared/records/case-book';
import type { ReferenceKind } from '#shared/schema/ids';
import { textIn } from '#shared/values/texts/text';
import type { Translator } from '#shared/i18n/translator';
import { fieldElementId, placeIn } from '../../../forms/desk/field-props';
import { useTranslator } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { BookForm } from '../view/book-form';
import { LastChanges } from './last-changes';
import { MissingList } from './missing-list';
import { NewRecord } from '../view/new-record';
import { OverviewPanel } from './overview-panel';
import { HolderFrame } from '../../../holder/frame/holder-frame';
import type { CaseDesk } from '../view/case-desk';
import type { Fields } from '#shared/schema/fields';
import { ownPlace } from '#shared/contract/draft-keys';
import { collectionOf } from '#shared/records/case-book';

/** The first page of a case: what it is about, what is missing, what happened last. */
export function OverviewView({ desk }: { readonly desk: CaseDesk }) {
  const translator = useTranslator();
  const { say } = translator;
  const { about, snapshot, state, go, actions, book, card, exchange, onOpenRegister } = desk;
  const { savedAt } = state;
  /** The field to begin at, where the fields of the book itself are open. */
  const [edited, setEdited] = useState<{ readonly field?: string | undefined }>();
  useEffect(() => {
    if (edited?.field === undefined) return;
    document.getElementById(fieldElementId(placeIn(ownPlace, edited.field)))?.focus();
  }, [edited]);
  const begin = (kind: ReferenceKind, collection: CollectionName, initial: Fields): void => {
    go({ at: 'record', to: { kind, id: actions.begin(collection, initial) } });
  };
  const openMissing = ({ about, field, kind, code }: MissingItem): void => {
    const of = about?.kind ?? kind;
    const collection = of === undefined ? undefined : collectionOf(of);
    if (about !== undefined && snapshot.lists[collection ?? '']?.[about.id] === undefined) onOpenRegister(about);
    else if (about !== undefined) go({ at: 'record', to: about, ...(field !== undefined && { field }) });
    else if (of === undefined) setEdited({ field });
    else if (collection !== undefined)
      begin(of, collection, code === 'no-counsel' ? { roles: ['defence-counsel'] } : {});
  };
  return (
    <HolderFrame
      desk={desk}
      title={book.title}
      under={aboutBook(book, translator)}
      tools={
        <>
          <Button look="quiet" small icon={<Send size={14} aria-hidden />} onPress={exchange.onHandOver}>
            {say('exchange.give.open')}
          </Button>
          <Button
            look="quiet"
            small
            aria-label={say(edited === undefined ? 'caseBook.edit' : 'caseBook.doneEditing')}
            aria-expanded={edited !== undefined}
            icon={<Pencil size={14} aria-hidden />}
            onPress={() => {
              setEdited(edited === undefined ? { field: 'title' } : undefined);
            }}
          >
            {say(edited === undefined ? 'app.edit' : 'app.done')}
          </Button>
        </>
      }
    >
      <div className="holder-content stack">
        {edited !== undefined && (
          <BookForm
            snapshot={snapshot}
            saved={book}
            onSet={(field, value) => {
              about.session.edit({ op: 'set-own', field, value });
            }}
          />
        )}
        <section aria-label={say('caseBook.overview')}>
          <OverviewPanel book={book} card={card} />
        </section>
        <div className="row">
          <NewRecord
            onNew={(kind) => {
              const collection = collectionOf(kind);
              if (collection !== undefined) begin(kind, collection, {});
            }}
          />
        </div>
        <div className="case-parts">
          <MissingList bookId={book.id} asOf={savedAt} onOpen={openMissing} />
          <LastChanges bookId={book.id} title={book.title} asOf={savedAt} session={about.session} />
        </div>
      </div>
    </HolderFrame>
  );
}

function aboutBook(book: CaseBook, { say, language }: Translator): string {
  const subject = book.subject === undefined ? undefined : book.parties[book.subject];
  const name = subject === undefined ? undefined : textIn(subject.name, language);
  return [
    ...(name === undefined || name === book.title ? [] : [name]),
    ...(subject === undefined ? [] : [say(`choice.party-kind.${subject.kind}`)]),
    say(`choice.book-state.${book.state}`),
    ...(book.reference === undefined ? [] : [book.reference]),
  ].join(' · ');
}
