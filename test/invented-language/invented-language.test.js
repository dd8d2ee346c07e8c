import { describe, expect, it } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { renderPlainText } from '#app/text/plain-text';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../builders/a-case';

const registers = someRegisters({
  bodies: [
    { id: 'police', kind: 'police', name: { en: 'Streslau Police', kk: 'garda' } },
    { id: 'court', kind: 'court', name: { en: 'City Court', kk: 'hoglot' } },
    { id: 'prison', kind: 'prison', name: { en: 'Prison No. 5', kk: 'turma' } },
    { id: 'fort', kind: 'prison', name: { en: 'the Fort', kk: 'burg' } },
  ],
});
const elsa = { id: 'elsa', kind: 'person', name: 'Elsa', gender: 'female' };
const paul = { id: 'paul', kind: 'person', name: 'Pavol', gender: 'male' };

const arrest = (more = {}) => ({
  id: 'arrest',
  kind: 'arrest',
  persons: ['elsa'],
  date: on('2012-01-23'),
  by: ['police'],
  ...more,
});
const charge = (more = {}) => ({
  id: 'charge',
  against: ['elsa'],
  brought: on('2012-01-24'),
  broughtBy: 'police',
  ...more,
});
const held = (more = {}) => ({
  id: 'held',
  person: 'elsa',
  from: on('2012-01-25'),
  stays: [{ facility: 'prison' }],
  ...more,
});
const insult = { offence: { en: 'insult', kk: 'urgama' } };

function compose(records, language = 'kk') {
  const book = aCaseBook({ parties: [elsa, paul], ...records }, { subject: 'elsa' });
  return expectValue(composeDocument({ kind: 'case-paragraphs', caseBooks: [book], registers, language }));
}

const textOf = (records) =>
  renderPlainText(compose(records))
    .split('\n')
    .filter((line) => /^\d+\. /u.test(line))
    .join(' ');
const asked = ({ checks }) => checks.filter(({ code }) => code === 'form-missing');
const sentencesOf = ({ blocks }) => blocks.flatMap(({ sentences = [] }) => sentences);

describe('an invented language, declared in one folder,', () => {
  it('says a document in its own order: object, subject, verb', () => {
    expect(textOf({ coerciveActs: [arrest()], charges: [charge(insult)], detentions: [held()] })).toBe(
      '1. 2012.01.23 om Elsan garda kapta. 2012.01.24 om urgamas san garda velta. 2012.01.25 om turmat sa saza.',
    );
  });

  it('has a suffix for each case and gender, and verbs that agree with their subject', () => {
    expect(
      textOf({
        coerciveActs: [arrest({ persons: ['paul'], by: ['court'] })],
        detentions: [held({ person: 'paul', stays: [{ facility: 'fort' }] })],
      }),
    ).toBe('1. 2012.01.23 om Pavolum hoglot kapto. 2012.01.25 om burget so sazo.');
  });

  it('says of a subject that nobody named what it says of many', () => {
    expect(textOf({ coerciveActs: [arrest({ by: undefined })] })).toBe('1. 2012.01.23 om Elsan kapti.');
  });

  it('leaves out what is not recorded, and says nothing where too little is', () => {
    expect(textOf({ coerciveActs: [arrest({ date: undefined })], detentions: [held({ stays: undefined })] })).toBe(
      '1. Elsan garda kapta.',
    );
  });

  it('tells in whose voice', () => {
    expect(textOf({ coerciveActs: [arrest({ attribution: { strength: 'alleged' } })] })).toBe(
      '1. Mo 2012.01.23 om Elsan garda kapta.',
    );
  });

  it('asks for a form that no rule settles and nobody recorded, at its field', () => {
    const document = compose({ charges: [charge({ offence: { kk: 'libels' } })] });
    expect(asked(document)).toEqual([
      {
        code: 'form-missing',
        blocking: false,
        records: [{ bookId: 'book', record: { kind: 'charge', id: 'charge' } }],
        values: { field: 'offence', text: 'libels', form: 'kk.owner' },
      },
    ]);
  });

  it('takes the form that was recorded, and the gender, and asks for nothing', () => {
    const forms = { offence: { kk: { text: 'libels', forms: { owner: 'libelis' } } } };
    const gender = { offence: { kk: { text: 'libelx', gender: 'feminine' } } };
    const [one, other] = [forms, gender].map((offence) => compose({ charges: [charge(offence)] }));
    expect(renderPlainText(one)).toContain('libelis Elsan garda velta');
    expect(renderPlainText(other)).toContain('libelxs Elsan garda velta');
    expect([...asked(one), ...asked(other)]).toEqual([]);
  });

  it('keeps the field of a word that it declined, and that a person typed it', () => {
    const [sentence] = sentencesOf(compose({ charges: [charge(insult)] }));
    expect(sentence.inlines.find(({ text }) => text.startsWith('urgama'))).toEqual({
      kind: 'text',
      text: 'urgamas',
      typed: true,
      of: { bookId: 'book', record: { kind: 'charge', id: 'charge' }, field: 'offence' },
    });
  });

  it('passes over what it has no words for, and the document says what it left untold', () => {
    const search = {
      id: 'search',
      kind: 'search',
      persons: ['elsa'],
      date: on('2012-01-23'),
      by: ['police'],
      place: 'home',
    };
    const document = compose({ coerciveActs: [search], detentions: [held()] });
    expect(sentencesOf(document)).toHaveLength(1);
    const untold = document.checks
      .filter(({ code }) => code === 'unused-record')
      .map(({ records }) => records[0].record);
    expect(untold).toContainEqual({ kind: 'coerciveAct', id: 'search' });
  });

  it('is told by the same patterns, of the same records, as English', () => {
    const records = { coerciveActs: [arrest()], charges: [charge(insult)], detentions: [held()] };
    const told = (language) => sentencesOf(compose(records, language)).map(({ pattern, records: of }) => [pattern, of]);
    expect(told('kk')).toEqual(told('en'));
  });
});
