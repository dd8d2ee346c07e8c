import { useState } from 'react';
import { fieldInWords } from '../../foundation/records/record-title';
import { useTranslator } from '../../foundation/translation';
import { TextField } from '../../ui/text-field';
import { isLongText } from './editable-fields';
import type { FieldEditorProps } from './field-editor-props';
import { useDraft } from './use-draft';

/** A field of plain text. An emptied one is cleared; one that must hold something keeps what it had. */
export function TextEditor({
  field,
  label,
  value,
  revision,
  onChange,
}: FieldEditorProps & { readonly label?: string }) {
  const translator = useTranslator();
  const stored = typeof value === 'string' ? value : '';
  const [isLong] = useState(() => isLongText(field.name, stored));
  const draft = useDraft({
    stored,
    revision,
    take: (text) => {
      const isEmpty = text.trim() === '';
      if (isEmpty && field.required) return false;
      onChange(isEmpty ? undefined : text);
      return true;
    },
  });
  return (
    <TextField
      label={label ?? fieldInWords(field, translator)}
      error={draft.isRefused ? translator.say('caseBook.requiredField') : undefined}
      value={draft.text}
      onChange={draft.type}
      onBlur={draft.leave}
      multiline={isLong}
    />
  );
}
