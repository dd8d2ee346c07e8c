import { Fragment } from 'react';
import type { Attribution, Citation, NormCitation } from '#shared/schema/record';
import type { FieldValue, FilledField } from '#shared/records/read-record';
import { useTranslator } from '../program/translation';
import { namedForm } from './forms-in-words';
import { LocalTextView, TextView } from './local-text-view';
import { plainValueInWords } from './plain-value-in-words';
import { choiceInWords, fieldInWords } from './record-title';
import { ReferenceLink } from './reference-link';
import { useUnitName } from './use-unit-name';

/** Fields with their values, in two columns. */
export function FieldList({ fields }: { readonly fields: readonly FilledField[] }) {
  const translator = useTranslator();
  return (
    <dl className="facts selectable">
      {fields.map(({ field, value }) => (
        <Fragment key={field.name}>
          <dt>{fieldInWords(field, translator)}</dt>
          <dd>
            <FieldValueView value={value} path={`${field.group}-${field.name}`} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

type ValueProps = {
  readonly value: FieldValue;
  /** The group and name of the field, for the words of its choices. */
  readonly path: string;
};

/** The value of a field as a person reads it. */
function FieldValueView({ value, path }: ValueProps) {
  const translator = useTranslator();
  const unitName = useUnitName();
  switch (value.type) {
    case 'text':
      return <TextView text={value.text} />;
    case 'local-text':
    case 'own-choice':
      return <LocalTextView text={value.text} />;
    case 'citation':
      return <CitationView citation={value.citation} />;
    case 'norm-citation':
      return <NormCitationView citation={value.citation} />;
    case 'attribution':
      return <AttributionView attribution={value.attribution} />;
    case 'reference':
      return <ReferenceLink to={value.to} />;
    case 'texts-by-name':
      return value.texts.map(([name, text]) => <div key={name}>{namedForm(name, text, translator)}</div>);
    case 'group':
      return <FieldList fields={value.fields} />;
    case 'list':
      return <ListView items={value.items} path={path} />;
    default:
      return plainValueInWords(value, path, translator, unitName);
  }
}

function ListView({ items, path }: { readonly items: readonly FieldValue[]; readonly path: string }) {
  const short = new Set<FieldValue['type']>(['choice', 'own-choice', 'reference', 'norm-citation']);
  if (items.length === 1 && items[0] !== undefined) return <FieldValueView value={items[0]} path={path} />;
  return (
    <ul className={items.every(({ type }) => short.has(type)) ? 'value-row' : 'value-list'}>
      {items.map((item, index) => (
        <li key={index}>
          <FieldValueView value={item} path={path} />
        </li>
      ))}
    </ul>
  );
}

function CitationView({ citation }: { readonly citation: Citation }) {
  return (
    <>
      <ReferenceLink to={{ kind: 'source', id: citation.source }} />
      {citation.locator !== undefined && <span>{`, ${citation.locator}`}</span>}
      {citation.quotation !== undefined && (
        <blockquote className="value-quote">
          <LocalTextView text={citation.quotation} />
        </blockquote>
      )}
    </>
  );
}

function NormCitationView({ citation }: { readonly citation: NormCitation }) {
  const { say } = useTranslator();
  const parts = [
    citation.part === undefined ? [] : [say('words.norm.partOnly', { part: citation.part })],
    citation.paragraph === undefined ? [] : [say('words.norm.paragraphOnly', { paragraph: citation.paragraph })],
  ].flat();
  return (
    <>
      <ReferenceLink to={{ kind: 'norm', id: citation.norm }} />
      {parts.length > 0 && <span>{`, ${parts.join(', ')}`}</span>}
    </>
  );
}

function AttributionView({ attribution }: { readonly attribution: Attribution }) {
  const translator = useTranslator();
  return (
    <>
      {choiceInWords('record-attribution', attribution.strength, translator)}
      {(attribution.by ?? []).map((id, index) => (
        <Fragment key={id}>
          {index === 0 ? ' ' : ', '}
          <ReferenceLink to={{ kind: 'party', id }} />
        </Fragment>
      ))}
      {attribution.byWords !== undefined && (
        <>
          {' '}
          <LocalTextView text={attribution.byWords} />
        </>
      )}
    </>
  );
}
