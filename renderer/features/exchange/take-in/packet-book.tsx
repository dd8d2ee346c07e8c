import { Fragment } from 'react';
import type { HandedOverBook } from '#shared/contract/exchange-api';
import type { Translator } from '#shared/i18n/translator';
import { sectionsInWords } from '../../../exchange/sections-in-words';
import { useTranslator } from '../../../program/translation';
import { Notice } from '../../../ui/notice';

/** A case book in a file, against what is here. */
export function PacketBook({ book }: { readonly book: HandedOverBook }) {
  const translator = useTranslator();
  const { say } = translator;
  const { id, title, here, records, notUnderstood } = book;
  const headingId = `packet-book-${id}`;
  return (
    <section className="panel panel-body stack" aria-labelledby={headingId}>
      <div>
        <h3 id={headingId}>{title}</h3>
        <p className="muted">
          {[say('exchange.take.records', { count: records }), say(`exchange.take.here-${here}`)].join(' · ')}
        </p>
      </div>
      <dl className="facts packet-facts">
        {factsOf(book, translator).map(([name, words]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </Fragment>
        ))}
      </dl>
      {notUnderstood > 0 && (
        <Notice title={say('exchange.take.notUnderstood', { count: notUnderstood })} still>
          <p>{say('exchange.take.notUnderstoodMore', { count: notUnderstood })}</p>
        </Notice>
      )}
    </section>
  );
}

type Fact = readonly [name: string, words: string];

function factsOf(book: HandedOverBook, translator: Translator): readonly Fact[] {
  const { say } = translator;
  const { here, terms, conflicts } = book;
  const count = (name: 'added' | 'changed' | 'removed' | 'entriesAdded' | 'entriesMet'): readonly Fact[] =>
    book[name] === 0 ? [] : [[say(`exchange.take.${name}`), numberInWords(book[name], translator)]];
  return [
    [say('exchange.take.sections'), sectionsInWords(terms, translator)],
    [
      say('exchange.take.privileged'),
      say(terms.withPrivileged ? 'exchange.take.privilegedWith' : 'exchange.take.privilegedWithout'),
    ],
    ...(here === 'other' ? [...count('added'), ...count('changed'), ...count('removed')] : []),
    ...(here === 'other' || conflicts > 0 ? [conflictsFact(conflicts, translator)] : []),
    ...count('entriesAdded'),
    ...count('entriesMet'),
  ];
}

function conflictsFact(count: number, { say }: Translator): Fact {
  return [say('exchange.take.conflicts'), say('exchange.take.conflictsMore', { count })];
}

function numberInWords(count: number, { locale }: Translator): string {
  return new Intl.NumberFormat(locale).format(count);
}
