import { expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/translator';
import { failureText } from './failure-text';

it('says what happened with the numbers of the failure, what is safe and what to do', () => {
  expect(failureText({ code: 'interchange/not-json', line: 3, column: 14 }, createTranslator('en'))).toEqual({
    what: 'The file is not valid JSON: it breaks off or goes wrong at line 3, column 14.',
    safe: 'Nothing was added to the vault.',
    next: 'Mend that place in a text editor, or ask whoever sent it for the file again.',
  });
});
