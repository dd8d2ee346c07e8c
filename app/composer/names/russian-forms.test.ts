import { expect, test } from 'vitest';
import { foldWord } from '#shared/search/name-words';
import { namesOfTheRegion } from '../../../test/fixtures/names-of-the-region';
import { formsOf } from '../languages/ru/grammar/names/names';
import { declined } from './declension';

test.each(namesOfTheRegion)('the search for $name knows every form that a Russian text writes', ({ name }) => {
  const sought = new Set(name.split(/[\s-]/u).flatMap(declined).map(foldWord));
  const written = formsOf(name)
    .flatMap((form) => form.split(/[\s-]/u))
    .map(foldWord);
  expect(written.filter((word) => !sought.has(word))).toEqual([]);
});
