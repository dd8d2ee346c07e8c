import { Ellipsis, Languages } from 'lucide-react';
import { useState } from 'react';
import { languageTable } from '#shared/i18n/languages';
import { type Language, languages, LocalText } from '#shared/values/texts/text';
import { languageOf } from '#shared/values/texts/text-language';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { FieldMenu } from '../../ui/fields/field-menu';
import type { MenuChoice } from '../../ui/menu-popover';
import { fieldElementId, placeIn } from '../desk/field-props';
import { hasLeft } from '../desk/has-left';
import { setField } from '../desk/set-field';
import { type LineProps, TextEditor } from './text-editor';
import { useFocusLater } from '../desk/use-focus-later';

export type LocalTextProps = LineProps & {
  /** What else the menu of the line offers, beside its languages. */
  readonly actions?: readonly MenuChoice[];
  readonly onAction?: (id: string) => void;
  /** `false` for a text that has one language for good. */
  readonly languages?: boolean;
};

/** One text in whatever language it is, or a line for each language that it is given in. */
export function LocalTextEditor(props: LocalTextProps) {
  const { field, value, onChange, place, actions = [], onAction } = props;
  const translator = useTranslator();
  const [opened, setOpened] = useState<readonly Language[]>([]);
  const [menuAt, setMenuAt] = useState<Language>();
  const focusLater = useFocusLater();
  const texts = byLanguage(value, opened);
  const shown = languages.filter((language) => texts[language] !== undefined || opened.includes(language));
  const lines: readonly (Language | undefined)[] = shown.length === 0 ? [undefined] : shown;
  const label = props.label ?? fieldInWords(field, translator);
  const taken = shown.length === 0 && typeof value === 'string' ? [languageOf(value)] : shown;
  const firstId = props.elementId ?? fieldElementId(place);
  const choicesFor = (language: Language | undefined): readonly MenuChoice[] => [
    ...languages
      .filter((language) => props.languages !== false && !taken.includes(language))
      .map((id) => ({ id, label: translator.say('fields.languages.add', { language: languageTable[id].name }) })),
    ...languages
      .filter((other) => language !== undefined && texts[language] !== undefined && !taken.includes(other))
      .map((other) => ({
        id: `is ${other}`,
        label: translator.say('fields.languages.is', { language: languageTable[other].name }),
      })),
    ...actions,
  ];
  const act = (id: string, from: Language | undefined): void => {
    const language = languages.find((each) => id === each || id === `is ${each}`);
    if (language === undefined) {
      onAction?.(id);
      return;
    }
    if (language !== id && from !== undefined) {
      setOpened(shown.map((each) => (each === from ? language : each)));
      onChange(setField(setField(texts, from, undefined), language, texts[from]));
    } else setOpened([...shown, ...taken, language]);
    focusLater(
      () => document.getElementById(fieldElementId(placeIn(place, language))) ?? document.getElementById(firstId),
    );
  };
  const line = (language: Language | undefined, index: number) => (
    <TextEditor
      key={language ?? ''}
      {...props}
      {...(language !== undefined && {
        label: translator.say('fields.languages.name', { field: label, language: languageTable[language].name }),
        isLabelHidden: false,
        place: placeIn(place, language),
        field: {
          ...field,
          required: field.required && Object.keys(texts).length === 1 && texts[language] !== undefined,
        },
        value: texts[language],
        onChange: (changed: unknown) => {
          setOpened(shown);
          onChange(withLanguage(texts, language, changed));
        },
      })}
      elementId={index === 0 ? firstId : undefined}
      help={index === 0 ? props.help : undefined}
      advice={index === lines.length - 1 ? props.advice : undefined}
      onMore={() => {
        setMenuAt(language ?? 'en');
      }}
      tool={
        choicesFor(language).length === 0 ? undefined : (
          <FieldMenu
            label={translator.say('fields.languages.more', { field: label })}
            icon={actions.length === 0 ? <Languages size={15} aria-hidden /> : <Ellipsis size={15} aria-hidden />}
            choices={choicesFor(language)}
            onChoose={(id) => {
              act(id, language);
            }}
            isOpen={menuAt === (language ?? 'en')}
            onOpenChange={(isOpen) => {
              setMenuAt(isOpen ? (language ?? 'en') : undefined);
            }}
          />
        )
      }
    />
  );
  if (lines.length === 1) return lines.map(line);
  return (
    <div
      className="local-texts"
      role="group"
      aria-label={label}
      onBlur={(event) => {
        if (hasLeft(event)) setOpened([]);
      }}
    >
      {lines.map(line)}
    </div>
  );
}

type Texts = { readonly [Name in Language]?: string };

/** The texts by language; a single text without one gets it by its letters as soon as a second is added. */
function byLanguage(value: unknown, opened: readonly Language[]): Texts {
  if (typeof value === 'string') return opened.length === 0 ? {} : { [languageOf(value)]: value };
  const read = LocalText.safeParse(value);
  if (!read.success || typeof read.data === 'string') return {};
  const { data } = read;
  return Object.fromEntries(languages.flatMap((each) => (data[each] === undefined ? [] : [[each, data[each]]])));
}

function withLanguage(texts: Texts, language: Language, changed: unknown): unknown {
  const next = setField(texts, language, changed);
  return Object.keys(next).length === 0 ? undefined : next;
}
