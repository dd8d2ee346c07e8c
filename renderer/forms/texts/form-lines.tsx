import { useTranslator } from '../../program/translation';
import { fieldElementId, placeIn } from '../desk/field-props';
import { formLabel } from './word-grammar';
import { TextEditor } from './text-editor';

export type Forms = Readonly<Record<string, string>>;

type FormLinesProps = {
  readonly forms: Forms;
  /** The forms that always have a line; whatever other one is there has a line after them. */
  readonly needed: readonly string[];
  /** What stands before the name of a form to make it one of all languages: `ru.`. */
  readonly prefix?: string;
  readonly place: string;
  /** The first line stands for the whole place. */
  readonly isWholeField?: boolean;
  readonly onChange: (forms: Forms) => void;
};

/** A line for each form of a word: "Russian, genitive (нет кого, чего?)". */
export function FormLines({ forms, needed, prefix = '', place, isWholeField = false, onChange }: FormLinesProps) {
  const translator = useTranslator();
  const names = [...needed, ...Object.keys(forms).filter((name) => !needed.includes(name))];
  return names.map((name, index) => (
    <TextEditor
      key={name}
      field={{ name, group: 'form', required: false, holds: { type: 'text' } }}
      label={formLabel(`${prefix}${name}`, translator)}
      value={forms[name]}
      place={placeIn(place, name)}
      elementId={isWholeField && index === 0 ? fieldElementId(place) : undefined}
      onChange={(text) => {
        const others = Object.entries(forms).filter(([other]) => other !== name);
        onChange(Object.fromEntries(typeof text === 'string' ? [...others, [name, text]] : others));
      }}
    />
  ));
}
