import { expect, it } from 'vitest';
import { describeAll, type FieldDescription } from '../../records/describe';
import { listOfChoice } from '../../records/thesaurus';
import { thesaurusLists } from './thesaurus-term';

/** Every choice that takes a word of one's own, by its key. */
function openChoices(fields: readonly FieldDescription[]): readonly string[] {
  return fields.flatMap(({ group, name, holds }) => {
    const item = holds.type === 'list' ? holds.of : holds;
    if (item.type === 'group') return openChoices(item.fields);
    return item.type === 'choice' && item.open ? [`${group}-${name}`] : [];
  });
}

it('there is a list for every choice that takes a word of one’s own', () => {
  const choices = describeAll().flatMap(({ fields }) => openChoices(fields));
  expect(choices.filter((choice) => listOfChoice(choice) === undefined)).toEqual([]);
  expect(thesaurusLists.filter((list) => !choices.includes(list))).toEqual([]);
});
