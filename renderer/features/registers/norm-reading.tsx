import type { ReactNode } from 'react';
import { dateInWords } from '#shared/i18n/date-words';
import type { Translator } from '#shared/i18n/translator';
import type { Norm } from '#shared/kinds/registers/norm';
import { readRecord } from '#shared/records/read-record';
import { textIn } from '#shared/values/texts/text';
import { FieldList } from '../../records/field-list';
import { LocalTextView } from '../../records/local-text-view';
import { ReferenceLink } from '../../records/reference-link';
import { useTranslator } from '../../program/translation';
import { NormVersions } from './norm-versions';
import { PenaltyTable } from './penalty-table';
import { ReviewStatus } from './review-status';

type NormReadingProps = {
  readonly norm: Norm;
  /** All norms of the register: predecessors and drafts point to this one, not the other way round. */
  readonly norms: readonly Norm[];
  /** The local day, ISO, that "in force today" is told from. */
  readonly today: string;
};

/** What has a place of its own on the page; everything else follows in a list. */
const placed = new Set([
  'title',
  'subject',
  'versions',
  'penalties',
  'elements',
  'succeededBy',
  'revises',
  'reviewStatus',
  'code',
  'country',
  'number',
  'adopted',
  'article',
]);

/** An article as one reads it up: what it says, since when, what it threatens, and how far the text can be trusted. */
export function NormReading({ norm, norms, today }: NormReadingProps) {
  const translator = useTranslator();
  const { say } = translator;
  const rest = readRecord('norm', norm).filter(({ field }) => !placed.has(field.name) || isSecond(field.name, norm));
  const pointing = (field: 'succeededBy' | 'revises') => norms.filter((other) => other[field]?.includes(norm.id));
  return (
    <div className="stack norm-reading">
      <div className="stack-small">
        <p className="muted selectable">{lawInWords(norm, translator)}</p>
        {(norm.title ?? norm.subject) !== undefined && (
          <p className="norm-subject selectable">
            <LocalTextView text={norm.title ?? norm.subject ?? ''} />
          </p>
        )}
      </div>
      <ReviewStatus status={norm.reviewStatus} />
      <NormVersions versions={norm.versions ?? []} today={today} />
      {norm.penalties !== undefined && (
        <Part title={say('registers.penalties')}>
          <PenaltyTable penalties={norm.penalties} path="norm-penalties" />
        </Part>
      )}
      {norm.elements !== undefined && (
        <Part title={say('registers.elements')}>
          <ol className="norm-elements selectable">
            {norm.elements.map((element, index) => (
              <li key={index}>
                <LocalTextView text={element} />
              </li>
            ))}
          </ol>
        </Part>
      )}
      <Norms title={say('registers.predecessors')} ids={pointing('succeededBy').map(({ id }) => id)} />
      <Norms title={say('registers.successors')} ids={norm.succeededBy ?? []} />
      <Norms title={say('registers.revises')} ids={norm.revises ?? []} />
      <Norms title={say('registers.revisedBy')} ids={pointing('revises').map(({ id }) => id)} />
      <Part title={say('registers.more')}>
        <FieldList fields={rest} />
      </Part>
    </div>
  );
}

/** The law as a whole: "International Covenant on Civil and Political Rights · adopted 16 December 1966". */
function lawInWords({ code, country, number, adopted }: Norm, translator: Translator): string {
  const { say, language } = translator;
  const day = adopted === undefined ? [] : [say('registers.adopted', { date: dateInWords(adopted, translator) })];
  return [textIn(code, language), country, number, ...day].filter((part) => part !== undefined).join(' · ');
}

/** The subject stands in the list where the heading has taken its place. */
function isSecond(field: string, { title }: Norm): boolean {
  return field === 'subject' && title !== undefined;
}

function Norms({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="value-row">
        {ids.map((id) => (
          <li key={id}>
            <ReferenceLink to={{ kind: 'norm', id }} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <div className="panel panel-body">{children}</div>
    </section>
  );
}
