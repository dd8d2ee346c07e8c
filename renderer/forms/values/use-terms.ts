import { useMemo } from 'react';
import type { FieldDescription } from '#shared/records/describe';
import { listOfChoice } from '#shared/records/thesaurus';
import { useTranslator } from '../../program/translation';
import { useFormDesk } from '../desk/form-desk';
import { choiceOf } from './choice-options';
import { type Terms, termsOf } from './terms';

/** The terms of the thesaurus that a field takes. */
export function useTerms(field: FieldDescription): Terms {
  const { language } = useTranslator();
  const { candidates } = useFormDesk();
  const found = candidates('thesaurusTerm');
  const { open } = choiceOf(field);
  const list = open ? listOfChoice(`${field.group}-${field.name}`) : undefined;
  return useMemo(
    () =>
      termsOf(
        list,
        found.map(({ record }) => record),
        language,
      ),
    [list, found, language],
  );
}
