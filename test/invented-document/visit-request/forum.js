import { openCaseFile } from '../../../app/composer/case-file/case-file';
import { createContext } from '../../../app/composer/sentences/create-context';
import { numbered, numberParagraphs } from '../../../app/composer/tree/blocks';
import { countWords } from '../../../shared/document/word-count';
import { composeCase } from '../../../app/composer/planning/plan';
import { succeed } from '../../../shared/result';

const own = { source: 'invented', checked: '2026-11-30', certainty: 'read' };

const profile = {
  document: 'visit-request',
  audience: 'court',
  noteStyle: { value: 'endnotes', ...own },
  languages: { value: ['en'], ...own },
  required: [{ value: 'facility', ...own }],
};

/** A request to a prison: who is held there, and since when. */
export const prisonForum = {
  profile,
  compose: ({ caseBooks: [book], registers, language }) => {
    const context = createContext({ language, audience: profile.audience, registers });
    if (!context.ok) return context;
    const file = openCaseFile(book, registers, profile.audience);
    const paragraphs = composeCase(context.value, file, (record) => file.list('detentions').includes(record));
    const blocks = numberParagraphs([{ kind: 'title', text: 'Request for a visit' }, ...paragraphs.map(numbered)]);
    const notes = context.value.notes.list();
    return succeed({
      kind: 'visit-request',
      language,
      title: 'Request for a visit',
      blocks,
      notes,
      noteStyle: profile.noteStyle.value,
      words: countWords({ blocks, notes }, { counted: 'body' }),
      checks: context.value.checks.list(),
    });
  },
  missing: (book) =>
    Object.values(book.detentions)
      .filter(({ stays = [] }) => stays.length === 0)
      .map(({ id }) => ({
        code: 'no-addressee',
        field: 'stays',
        about: { kind: 'detention', id },
        documents: ['visit-request'],
      })),
};
