import { useState } from 'react';
import type { Language } from '#shared/values/texts/text';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { fieldElementId, placeIn } from '../desk/field-props';
import { hasLeft } from '../desk/has-left';
import { useFocusLater } from '../desk/use-focus-later';
import { languageChosen } from './language-choices';
import { LocalTextLine, type LocalTextProps } from './local-text-line';
import { useLanguages } from './use-languages';

/** One text in whatever language it is, or a line for each language that it is given in. */
export function LocalTextEditor(props: LocalTextProps) {
  const { place } = props;
  const translator = useTranslator();
  const given = useLanguages(props);
  const [menuAt, setMenuAt] = useState<Language>();
  const focusLater = useFocusLater();
  const label = props.label ?? fieldInWords(props.field, translator);
  const firstId = props.elementId ?? fieldElementId(place);
  const act = (id: string, from: Language | undefined): void => {
    const chosen = languageChosen(id);
    if (chosen === undefined) {
      props.onAction?.(id);
      return;
    }
    if (chosen.isRenamed && from !== undefined) given.rename(from, chosen.language);
    else given.add(chosen.language);
    const lineId = fieldElementId(placeIn(place, chosen.language));
    focusLater(() => document.getElementById(lineId) ?? document.getElementById(firstId));
  };
  const lines = given.lines.map((language, index) => {
    const menu = language ?? 'en';
    return (
      <LocalTextLine
        key={language ?? ''}
        text={props}
        label={label}
        given={given}
        language={language}
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
      />
    );
  });
  if (lines.length === 1) return lines;
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
