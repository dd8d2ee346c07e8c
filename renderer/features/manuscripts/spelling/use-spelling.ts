import type { Plugin } from 'prosemirror-state';
import { useEffect, useMemo } from 'react';
import type { CaseBook } from '#shared/records/case-book';
import { spellingLanguages } from '#shared/spelling/words';
import type { Language } from '#shared/values/texts/text';
import { useProgram } from '../../../program/program';
import { createSpellingMemory } from './spelling-memory';
import { spellingMarks } from './spelling-marks';

/** What marks misspelt words of a text in this language; nothing where no dictionary is. Names of these case books are right. */
export function useSpelling(language: Language, caseBooks: readonly CaseBook[]): readonly Plugin[] {
  const { spelling, vault } = useProgram();
  const memory = useMemo(() => {
    const known = spellingLanguages.find((each) => each === language);
    return known && createSpellingMemory(spelling, known);
  }, [spelling, language]);
  useEffect(() => {
    if (memory === undefined || caseBooks.length === 0) return undefined;
    let isCurrent = true;
    void vault.wordsOfNames(caseBooks.map(({ id }) => id)).then((words) => {
      if (isCurrent && words.ok) memory.know(words.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [memory, vault, caseBooks]);
  return useMemo(() => (memory === undefined ? [] : [spellingMarks(memory)]), [memory]);
}
