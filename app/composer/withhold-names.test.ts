import { expect, test } from 'vitest';
import { aCaseBook } from '../../test/builders/a-case';
import { aDocument, aNote, aParagraph, aSentence } from '../../test/builders/document';
import { renderPlainText } from './text/plain-text';
import { withholdNames } from './withhold-names';

const consent = (more: Readonly<Record<string, unknown>>) => [{ audience: 'un-public', maySubmit: 'yes', ...more }];
const withConsents = (consents: unknown) =>
  aCaseBook({
    parties: [
      {
        id: 'p',
        kind: 'person',
        name: { en: 'Aron Atabek', ru: 'Арон Атабек' },
        shortName: 'Atabek',
        variants: ['Aron Edigeev'],
        roles: ['defendant'],
        consents,
      },
    ],
  });
const document = aDocument({
  kind: 'upr-submission',
  title: 'On Atabek',
  blocks: [aParagraph(1, aSentence('Free Aron Atabek, also called ARON EDIGEEV; Арон Атабек wrote to Atabekov.', 0))],
  notes: [aNote('“Poem by Atabek”.')],
});
const pointer = { bookId: 'book', record: { kind: 'party', id: 'p' } };

test('a name that may not be told is replaced wherever free words hold it, and nowhere else', () => {
  const { title, ...rest } = withholdNames(document, [withConsents(consent({ nameAs: 'nothing' }))]);
  expect(title).toBe('On █████');
  expect(renderPlainText({ title, ...rest })).toBe(
    '1. Free █████, also called █████; █████ wrote to Atabekov.[^1]\n\n[^1]: “Poem by █████”.\n',
  );
  expect(rest.checks).toEqual([{ code: 'withheld', blocking: false, records: [pointer] }]);
});

test('initials and pseudonyms take the place of a name where that is the consent', () => {
  const textWith = (more: Readonly<Record<string, unknown>>) =>
    renderPlainText(withholdNames(document, [withConsents(consent(more))])).split(',')[0];
  expect(textWith({ nameAs: 'initials' })).toBe('1. Free A. A.');
  expect(textWith({ nameAs: 'pseudonym', pseudonym: 'Poet K.' })).toBe('1. Free Poet K.');
});

test('a name that nobody consented to keeps the document shut', () => {
  const { blocks, checks } = withholdNames(document, [withConsents(undefined)]);
  expect(blocks).toEqual(document.blocks);
  expect(checks).toEqual([{ code: 'consent-missing', blocking: true, records: [pointer] }]);
});

test('a court may read every name', () => {
  const brief = { ...document, kind: 'defence-brief' } as const;
  expect(withholdNames(brief, [withConsents(undefined)])).toEqual(brief);
});

test('one who is in the bin keeps what they wanted of their name, unless a party bears it', () => {
  const withName = (name: string) => aCaseBook({ parties: [{ id: 'p', kind: 'person', name }] });
  const [party] = Object.values(withConsents(consent({ maySubmit: 'no', nameAs: 'nothing' })).parties);
  const setAside = party === undefined ? [] : [{ bookId: withName('X').id, party }];
  expect(withholdNames(document, [withName('Somebody Else')], setAside).title).toBe('On █████');
  expect(withholdNames(document, [withName('Atabek')], setAside).title).toBe('On Atabek');
});
