import type { Translator } from '#shared/i18n/translator';
import { mayReach } from '#shared/records/confidentiality';
import type { FieldDescription } from '#shared/records/describe';
import { audiences } from '#shared/kinds/party';
import { Confidentiality } from '#shared/schema/record';
import { choiceInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { ChoiceEditor } from './choice-editor';
import type { FieldProps } from '../desk/field-props';

export function isConfidentiality({ group, name }: FieldDescription): boolean {
  return group === 'record' && name === 'confidentiality';
}

/** Who may read a record, and in words what that means for documents. */
export function ConfidentialityEditor(props: FieldProps) {
  const translator = useTranslator();
  return <ChoiceEditor {...props} help={readersInWords(props.value, translator)} />;
}

function readersInWords(value: unknown, translator: Translator): string {
  const { say, locale } = translator;
  const { data } = Confidentiality.safeParse(value);
  if (data === undefined || data === 'may-be-published') return say('consent.reachesAll');
  const readers = audiences
    .filter((audience) => mayReach(data, audience))
    .map((audience) => choiceInWords('party-consents-audience', audience, translator));
  if (readers.length === 0) return say('consent.reachesNobody');
  return say('consent.reaches', { readers: new Intl.ListFormat(locale, { type: 'conjunction' }).format(readers) });
}
