import { describe, expect, it } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { mapTyped } from '#app/composer/names/typed-fields';
import { adviceOn } from '#shared/advice/advice';
import { describeRecord } from '#shared/records/describe';
import { createTranslator } from '#shared/i18n/translator';
import { expectValue } from '#shared/result';
import { placeFields } from '../../renderer/forms/desk/placed-fields';
import { sectionGroups } from '#shared/records/section-groups';
import { shownColumns, usualSort } from '../../renderer/records/record-columns';
import { recordTitle } from '../../renderer/records/record-title';
import { aCaseBook, on, someRegisters } from '../builders/a-case';
import { aProgram } from '../builders/a-program';
import { kindOf } from './kinds';

const letter = {
  id: 'l',
  order: '0001',
  subject: 'Warning',
  sent: on('2014-03-01'),
  signedAs: 'Igor Vinyavskiy',
  carrier: 'post',
};
const defendant = { id: 'p', kind: 'person', name: 'Aron Atabek', roles: ['defendant'] };
const arrest = { id: 'a', kind: 'arrest', persons: ['p'], date: on('2014-02-01') };
const today = '2014-06-01';

describe('an invented kind of record, declared in one file,', () => {
  it('has a table with its columns, sorted by its date, and a title', () => {
    expect(shownColumns('letter', undefined).map(({ name }) => name)).toEqual(['subject', 'sent', 'to']);
    expect(usualSort('letter')).toBe('sent');
    expect(recordTitle('letter', letter, createTranslator('en'))).toBe('Warning, 1 March 2014');
  });

  it('has a form, and advice beside its fields', () => {
    const [form] = kindOf('letter').form;
    const { shown, folded } = placeFields({ fields: describeRecord('letter'), form, owner: letter });
    expect(shown.map(({ field, width }) => [field.name, width])).toEqual([
      ['subject', 'whole'],
      ['sent', 'half'],
      ['to', 'half'],
      ['text', 'whole'],
    ]);
    expect(folded.map(({ field }) => field.name)).toEqual(['signedAs', 'carrier']);
    const early = adviceOn('letter', letter, { find: () => undefined, today: '2014-02-01' });
    expect(early.map(({ code, field }) => [code, field])).toEqual([['in-future', 'sent']]);
    expect(adviceOn('letter', letter, { find: () => undefined, today })).toEqual([]);
  });

  it('says which of its fields may have paragraphs', () => {
    const long = describeRecord('letter').filter(({ holds }) => 'isLong' in holds);
    expect(long.map(({ group, name }) => `${group}-${name}`)).toEqual(['letter-text', 'record-privateNote']);
  });

  it('stands in the list beside a case', () => {
    expect(sectionGroups.find(({ name }) => name === 'evidence')?.collections).toContain('letters');
  });

  it('is kept, has a history, goes into the bin and comes back', async () => {
    const program = await aProgram();
    const { id } = expectValue(await program.createCaseBook({ title: 'A case', subjectKind: 'person' }));
    const change = async (made) => {
      expectValue(await program.change(id, [made]));
      return expectValue(await program.open(id)).lists.letters;
    };
    expect(await change({ op: 'add', list: 'letters', record: letter })).toEqual({ l: letter });
    await change({ op: 'set', list: 'letters', id: 'l', field: 'subject', value: 'Second warning' });
    const to = { kind: 'letter', id: 'l' };
    const versions = expectValue(await program.recordHistory(id, to));
    expect(versions[0]?.changes.find(({ field }) => field === 'subject')?.after).toBe('Second warning');
    expect(versions[0]?.record).toMatchObject({ id: 'l', signedAs: 'Igor Vinyavskiy' });

    expect(await change({ op: 'remove', list: 'letters', id: 'l' })).toEqual({});
    const [binned] = expectValue(await program.bin(id));
    expect(binned).toMatchObject({ to, list: 'letters', record: { subject: 'Second warning' } });
    expect(await change({ op: 'put', list: 'letters', record: binned.record })).toHaveProperty('l');
    expectValue(await program.undo(id));
    expect(expectValue(await program.open(id)).lists.letters).toEqual({});
  });

  it('travels in an interchange file', async () => {
    const [here, there] = [await aProgram(), await aProgram()];
    const { id } = expectValue(await here.createCaseBook({ title: 'A case', subjectKind: 'person' }));
    expectValue(await here.change(id, [{ op: 'add', list: 'letters', record: letter }]));
    const file = expectValue(await here.exportCaseBooks([id]));
    const { token } = expectValue(await there.previewImport(file));
    const [came] = expectValue(await there.confirmImport(token)).caseBooks;
    expect(expectValue(await there.open(came)).lists.letters).toEqual({ l: letter });
  });

  it('is searched for names that must not be told', () => {
    const names = [];
    const caseBooks = [aCaseBook({ letters: [letter] })];
    mapTyped({ caseBooks, registers: someRegisters({}) }, ({ text, typedIn, isName }) => {
      if (isName) names.push([typedIn?.record.kind, typedIn?.field, text]);
      return text;
    });
    expect(names).toEqual([['letter', 'signedAs', 'Igor Vinyavskiy']]);
  });

  it('is listed where a document does not tell it', () => {
    const document = expectValue(
      composeDocument({
        kind: 'case-paragraphs',
        language: 'en',
        caseBooks: [aCaseBook({ parties: [defendant], coerciveActs: [arrest], letters: [letter] }, { subject: 'p' })],
        registers: someRegisters({}),
      }),
    );
    const untold = document.checks.filter(({ code }) => code === 'unused-record');
    expect(untold.flatMap(({ records }) => records.map(({ record }) => record.kind))).toEqual(['letter']);
  });
});
