import { useState } from 'react';
import type { Language } from '#shared/values/texts/text';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { fieldElementId, placeIn } from '../desk/field-props';
import { hasLeft } from '../desk/has-left';
import { useFocusLater } from '../desk/use-focus-later';
import { formsChosen, languageChosen } from './language-choices';
import { LocalTextLine, type LocalTextProps } from './local-text-line';
import { useLanguages } from './use-languages';
import { firstForm, WordForms } from './word-forms';
import { grammarOf, hasGrammar } from './word-grammar';

/** One text in whatever language it is, or a line for each language that it is given in; below them their forms. */
export function LocalTextEditor(props: LocalTextProps) {
  const { place } = props;
  const translator = useTranslator();
  const given = useLanguages(props);
  const [menuAt, setMenuAt] = useState<Language>();
  const [formsWanted, setFormsWanted] = useState<Language>();
  const focusLater = useFocusLater();
  const label = props.label ?? fieldInWords(props.field, translator);
  const firstId = props.elementId ?? fieldElementId(place);
  const role = 'role' in props.field.holds ? props.field.holds.role : undefined;
  const act = (id: string, from: Language | undefined): void => {
    const chosen = languageChosen(id);
    const words = given.wordsOf(from);
    if (id === formsChosen && words !== undefined) {
      setFormsWanted(words.language);
      focusLater(() => firstForm(place, role, words.language));
    } else if (chosen === undefined) {
      props.onAction?.(id);
    } else {
      if (chosen.isRenamed && from !== undefined) given.rename(from, chosen.language);
      else given.add(chosen.language);
      const lineId = fieldElementId(placeIn(place, chosen.language));
      focusLater(() => document.getElementById(lineId) ?? document.getElementById(firstId));
    }
  };
  const lines = given.lines.flatMap((language, index) => {
    const menu = language ?? 'en';
    const words = given.wordsOf(language);
    return [
      <LocalTextLine
        key={language ?? ''}
        text={props}
        label={label}
        given={given}
        language={language}
        hasForms={role !== undefined && words !== undefined && hasGrammar(grammarOf(role, words.language))}
        elementId={index === 0 ? firstId : undefined}
        menu={{
          isOpen: menuAt === menu,
          onOpenChange: (isOpen) => {
            setMenuAt(isOpen ? menu : undefined);
          },
        }}
        onAct={(id) => {
          act(id, language);
        }}
      />,
      words !== undefined && (
        <WordForms
          key={`forms ${words.language}`}
          words={words}
          role={role}
          label={label}
          place={place}
          isWanted={formsWanted === words.language}
          onChange={(wording) => {
            given.setWording(words.language, wording);
          }}
        />
      ),
    ];
  });
  if (given.lines.length === 1) return lines;
  return (
    <div
      className="local-texts"
      role="group"
      aria-label={label}
      onBlur={(event) => {
        if (hasLeft(event)) given.settle();
      }}
    >
      {lines}
    </div>
  );
}
