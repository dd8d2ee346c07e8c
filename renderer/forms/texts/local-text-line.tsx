import { Ellipsis, Languages } from 'lucide-react';
import { languageTable } from '#shared/i18n/languages';
import type { Language } from '#shared/values/texts/text';
import { useTranslator } from '../../program/translation';
import { FieldMenu } from '../../ui/fields/field-menu';
import type { MenuChoice } from '../../ui/menu-popover';
import { placeIn } from '../desk/field-props';
import { languageChoices } from './language-choices';
import { type LineProps, TextEditor } from './text-editor';
import type { GivenLanguages } from './use-languages';

export type LocalTextProps = LineProps & {
  /** What else the menu of the line offers, beside its languages. */
  readonly actions?: readonly MenuChoice[];
  readonly onAction?: (id: string) => void;
  /** `false` for a text that has one language for good. */
  readonly languages?: boolean;
};

type LocalTextLineProps = {
  /** The whole text that the line is of. */
  readonly text: LocalTextProps;
  /** What the whole text is called. */
  readonly label: string;
  readonly given: GivenLanguages;
  readonly language: Language | undefined;
  /** Whether its words may have forms. */
  readonly hasForms: boolean;
  readonly elementId: string | undefined;
  readonly menu: { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };
  /** Something of the menu was chosen. */
  readonly onAct: (id: string) => void;
};

const noActions: readonly MenuChoice[] = [];

/** The line of one language, with a menu of what else can be done with it. Help stands by the first, advice by the last. */
export function LocalTextLine({ text, label, given, language, hasForms, elementId, menu, onAct }: LocalTextLineProps) {
  const translator = useTranslator();
  const { help, advice, actions = noActions } = text;
  const canAdd = text.languages !== false;
  const choices = [...languageChoices({ given, language, canAdd, hasForms }, translator), ...actions];
  return (
    <TextEditor
      {...text}
      {...(language !== undefined && {
        ...inLanguage(text, given, language),
        label: translator.say('fields.languages.name', { field: label, language: languageTable[language].name }),
      })}
      elementId={elementId}
      help={language === given.lines[0] ? help : undefined}
      advice={language === given.lines.at(-1) ? advice : undefined}
      onMore={() => {
        menu.onOpenChange(true);
      }}
      tool={
        choices.length === 0 ? undefined : (
          <FieldMenu
            label={translator.say('fields.languages.more', { field: label })}
            icon={actions.length === 0 ? <Languages size={15} aria-hidden /> : <Ellipsis size={15} aria-hidden />}
            choices={choices}
            onChoose={onAct}
            isOpen={menu.isOpen}
            onOpenChange={menu.onOpenChange}
          />
        )
      }
    />
  );
}

/** The text in one of its languages. It must be there where it is the only one of a text that must. */
function inLanguage({ field, place }: LocalTextProps, given: GivenLanguages, language: Language) {
  const { wordings } = given;
  const isOnly = Object.keys(wordings).length === 1 && wordings[language] !== undefined;
  return {
    isLabelHidden: false,
    place: placeIn(place, language),
    field: { ...field, required: field.required && isOnly },
    value: wordings[language]?.text,
    onChange: (changed: unknown) => {
      given.set(language, changed);
    },
  };
}
