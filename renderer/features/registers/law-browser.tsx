import { useEffect, useRef, useState } from 'react';
import type { Pack } from '#shared/contract/bundled-files';
import type { Norm } from '#shared/kinds/registers/norm';
import { textIn } from '#shared/values/texts/text';
import { recordTitle } from '../../records/record-title';
import { useSay, useTranslator } from '../../program/translation';
import { SearchField } from '../../ui/fields/search-field';
import { findNorms } from './find-norms';
import { groupLaw, type Law, type LawGroup } from './law-groups';
import { NormRow } from './norm-row';
import { PackOffers } from '../../program/pack-offers';

type LawBrowserProps = {
  readonly norms: readonly Norm[];
  /** Entries that lack what an article must have. */
  readonly unfinished: readonly { readonly id: string }[];
  /** The entry that was just left; the focus goes back to it. */
  readonly focusId: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onAddPack: (pack: Pack) => void;
};

/** All the law there is, by country and code, with a search by number or word. */
export function LawBrowser({ norms, unfinished, focusId, onOpen, onAddPack }: LawBrowserProps) {
  const { say, language, locale } = useTranslator();
  const [query, setQuery] = useState('');
  const found = findNorms(norms, query);
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusId === undefined) return;
    rows.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(focusId)}"]`)?.focus();
  }, [focusId]);
  return (
    <div className="stack" ref={rows}>
      <div className="law-search">
        <SearchField
          label={say('registers.search')}
          clearLabel={say('registers.clearSearch')}
          value={query}
          onChange={setQuery}
        />
        <p className="muted small" role="status">
          {say('registers.found', { count: found.length })}
        </p>
      </div>
      {unfinished.length > 0 && query === '' && <Unfinished entries={unfinished} onOpen={onOpen} />}
      {groupLaw(found, language, locale).map((group) => (
        <Group key={JSON.stringify(group.of)} group={group} onOpen={onOpen} />
      ))}
      {query === '' && <PackOffers onAddPack={onAddPack} />}
    </div>
  );
}

type UnfinishedProps = { readonly entries: LawBrowserProps['unfinished']; readonly onOpen: LawBrowserProps['onOpen'] };

function Unfinished({ entries, onOpen }: UnfinishedProps) {
  const translator = useTranslator();
  const title = translator.say('registers.unfinishedTitle');
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <ul className="panel law">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              data-entry={entry.id}
              className="list-item"
              onClick={() => {
                onOpen(entry.id);
              }}
            >
              {recordTitle('norm', entry, translator)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Group({ group, onOpen }: { readonly group: LawGroup; readonly onOpen: LawBrowserProps['onOpen'] }) {
  const say = useSay();
  const title = typeof group.of === 'string' ? say(`registers.${group.of}`) : group.of.country;
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <div className="panel">
        {group.laws.map((law) => (
          <LawSection key={law.code} law={law} onOpen={onOpen} />
        ))}
      </div>
    </section>
  );
}

function LawSection({ law, onOpen }: { readonly law: Law; readonly onOpen: LawBrowserProps['onOpen'] }) {
  const { language } = useTranslator();
  const [first] = law.articles;
  const short = textIn((law.whole ?? first)?.codeShort ?? '', language);
  const number = (law.whole ?? first)?.number;
  return (
    <section className="law" aria-label={law.code}>
      <header className="law-head">
        <h3>{law.code}</h3>
        <p className="muted small">{[short === law.code ? '' : short, number].filter(Boolean).join(' · ')}</p>
      </header>
      <ul>
        {[...(law.whole === undefined ? [] : [law.whole]), ...law.articles].map((norm) => (
          <NormRow key={norm.id} norm={norm} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
