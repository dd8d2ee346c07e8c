import { dateInWords } from '#shared/i18n/date-words';
import { parsePartialDate } from '#shared/model/parse-partial-date';
import { readValue } from '#shared/model/read-record';
import { choiceInWords, fieldInWords } from '../../foundation/records/record-title';
import { useTranslator } from '../../foundation/translation';
import { SelectField } from '../../ui/choice-field';
import { TextField } from '../../ui/text-field';
import type { FieldEditorProps } from './field-editor-props';
import { LocalTextEditor } from './local-text-editor';
import { TextEditor } from './text-editor';
import { useDraft } from './use-draft';

/** The right control for a field, and nothing for what the general form cannot edit. */
export function FieldEditor(props: FieldEditorProps) {
  const { holds } = props.field;
  switch (holds.type) {
    case 'text':
      return <TextEditor {...props} />;
    case 'local-text':
      return <LocalTextEditor {...props} />;
    case 'list':
      return <LinesEditor {...props} />;
    case 'date':
      return <DateEditor {...props} />;
    case 'number':
      return <NumberEditor {...props} />;
    case 'flag':
      return <FlagEditor {...props} />;
    case 'choice':
      return <ChoiceEditor {...props} />;
    default:
      return null;
  }
}

function LinesEditor({ field, value, revision, onChange }: FieldEditorProps) {
  const translator = useTranslator();
  const lines = Array.isArray(value) ? value.filter((line: unknown) => typeof line === 'string') : [];
  const hasOthers = Array.isArray(value) && lines.length !== value.length;
  const draft = useDraft({
    stored: lines.join('\n'),
    revision,
    take: (text) => {
      const typed = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      onChange(typed.length === 0 ? undefined : typed);
      return true;
    },
  });
  if (hasOthers) return null;
  return (
    <TextField
      label={fieldInWords(field, translator)}
      hint={translator.say('caseBook.onePerLine')}
      value={draft.text}
      onChange={draft.type}
      onBlur={draft.leave}
      multiline
    />
  );
}

function DateEditor({ field, value, revision, onChange }: FieldEditorProps) {
  const translator = useTranslator();
  const stored = readValue({ type: 'date' }, value);
  const date = stored?.type === 'date' ? stored.date : undefined;
  const draft = useDraft({
    stored: date?.written ?? '',
    revision,
    take: (text) => {
      const isEmpty = text.trim() === '';
      const read = isEmpty
        ? undefined
        : parsePartialDate(text.trim(), { today: new Date().toISOString().slice(0, 10) });
      if (read === undefined || read.ok) onChange(read?.value);
      return read?.ok ?? true;
    },
  });
  const reading =
    date === undefined ? undefined : translator.say('caseBook.readAs', { date: dateInWords(date, translator) });
  return (
    <TextField
      label={fieldInWords(field, translator)}
      hint={draft.isRefused || draft.text === '' ? undefined : reading}
      error={draft.isRefused ? translator.say('caseBook.notADate') : undefined}
      value={draft.text}
      onChange={draft.type}
      onBlur={draft.leave}
    />
  );
}

function NumberEditor({ field, value, revision, onChange }: FieldEditorProps) {
  const translator = useTranslator();
  const draft = useDraft({
    stored: typeof value === 'number' ? String(value) : '',
    revision,
    take: (text) => {
      const isNumber = /^\d{1,12}$/.test(text.trim());
      if (isNumber || text.trim() === '') onChange(isNumber ? Number(text.trim()) : undefined);
      return isNumber || text.trim() === '';
    },
  });
  return (
    <TextField
      label={fieldInWords(field, translator)}
      error={draft.isRefused ? translator.say('caseBook.notANumber') : undefined}
      value={draft.text}
      onChange={draft.type}
      onBlur={draft.leave}
      inputMode="numeric"
    />
  );
}

function FlagEditor({ field, value, onChange }: FieldEditorProps) {
  const translator = useTranslator();
  const { say } = translator;
  return (
    <SelectField
      label={fieldInWords(field, translator)}
      options={[
        { value: '', label: say('app.notStated') },
        { value: 'yes', label: say('app.yes') },
        { value: 'no', label: say('app.no') },
      ]}
      value={value === undefined ? '' : value === true ? 'yes' : 'no'}
      onChange={(chosen) => {
        onChange(chosen === '' ? undefined : chosen === 'yes');
      }}
    />
  );
}

function ChoiceEditor({ field, value, onChange }: FieldEditorProps) {
  const translator = useTranslator();
  const values = field.holds.type === 'choice' ? field.holds.values : [];
  const own = readValue(field.holds, value);
  const isOwn = own?.type === 'own-choice';
  const options = values.map((each) => ({
    value: each,
    label: choiceInWords(`${field.group}-${field.name}`, each, translator),
  }));
  return (
    <SelectField
      label={fieldInWords(field, translator)}
      options={[
        ...(field.required ? [] : [{ value: '', label: translator.say('app.notStated') }]),
        ...(isOwn ? [{ value: ownWords, label: translator.say('caseBook.own') }] : []),
        ...options,
      ]}
      value={isOwn ? ownWords : typeof value === 'string' ? value : ''}
      onChange={(chosen) => {
        if (chosen !== ownWords) onChange(chosen === '' ? undefined : chosen);
      }}
    />
  );
}

const ownWords = '(own words)';
