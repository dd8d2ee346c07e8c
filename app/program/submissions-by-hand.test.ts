import { describe, expect, it } from 'vitest';
import type { Change } from '#shared/contract/holder';
import { expectValue, type Result } from '#shared/result';
import { aProgram } from '../../test/builders/a-program';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

const organisation: Change = { op: 'add', list: 'organisations', record: { id: 'us', name: 'Free Words' } };
const submission = { state: 'Ruritania', subject: 'freedom of expression', submitters: ['us'], sections: [] };
const addition: Change = { op: 'add', list: 'submissions', record: { id: 's', ...submission } };

/** A vault with one submission that was made by hand. */
async function aVaultWithASubmission() {
  const program = await aProgram();
  await value(program.change('registers', [organisation, addition]));
  const set = (field: string, to: unknown) =>
    program.change('registers', [{ op: 'set', list: 'submissions', id: 's', field, value: to }]);
  const kept = async () => (await value(program.submissions())).map(({ submission: one }) => one);
  return { program, set, kept };
}

describe('a submission that is made by hand', () => {
  it('is there with what was typed, and with what it says where nothing was chosen', async () => {
    const { kept } = await aVaultWithASubmission();
    expect(await kept()).toEqual([{ id: 's', ...submission, recommendationsAt: 'end' }]);
  });

  it('stands among the lists of the registers for whoever opens them', async () => {
    const { program } = await aVaultWithASubmission();
    const { lists } = await value(program.open('registers'));
    expect(Object.keys(lists['submissions'] ?? {})).toEqual(['s']);
  });

  it('is changed field by field, each a step that can be taken back', async () => {
    const { program, set, kept } = await aVaultWithASubmission();
    const changed = await value(set('session', 34));
    expect(changed.records).toContainEqual(
      expect.objectContaining({
        list: 'submissions',
        id: 's',
        record: expect.objectContaining({ session: 34 }) as unknown,
      }),
    );
    await value(set('subject', 'fair trial'));
    expect(await kept()).toMatchObject([{ session: 34, subject: 'fair trial' }]);
    await value(program.undo('registers'));
    expect(await kept()).toMatchObject([{ session: 34, subject: 'freedom of expression' }]);
    await value(program.redo('registers'));
    expect(await kept()).toMatchObject([{ session: 34, subject: 'fair trial' }]);
  });

  it.each([
    ['a field that no submission has', 'colour', 'red'],
    ['no State', 'state', undefined],
    ['a section without a heading', 'sections', [{ items: [] }]],
    ['an item of no kind', 'sections', [{ heading: 'Law', items: [{}] }]],
    ['an article that is in no register', 'sections', [{ heading: 'Law', items: [{ law: ['nowhere'] }] }]],
    ['a submitter that nobody knows', 'submitters', ['them']],
  ])('refuses %s and stays as it was', async (_, field, to) => {
    const { set, kept } = await aVaultWithASubmission();
    expect(await set(field, to)).toMatchObject({ failure: { code: 'case-book/invalid-change' } });
    expect(await kept()).toEqual([{ id: 's', ...submission, recommendationsAt: 'end' }]);
  });

  it('tells of chosen records of a case, whatever their kind', async () => {
    const { set, kept } = await aVaultWithASubmission();
    const records = [
      { kind: 'event', id: 'e' },
      { kind: 'source', id: 'q' },
    ];
    await value(set('sections', [{ heading: 'Cases', items: [{ case: 'book', records }] }]));
    expect(await kept()).toMatchObject([{ sections: [{ items: [{ case: 'book', records }] }] }]);
  });

  it('goes to those that were removed, and comes back whole', async () => {
    const { program, kept } = await aVaultWithASubmission();
    await value(program.change('registers', [{ op: 'remove', list: 'submissions', id: 's' }]));
    expect(await kept()).toEqual([]);
    const removed = await value(program.removedSubmissions());
    expect(removed).toMatchObject([{ id: 's', by: '', submission: { state: 'Ruritania' } }]);
    const record = { ...removed[0]?.submission };
    await value(program.change('registers', [{ op: 'put', list: 'submissions', record }]));
    expect(await kept()).toMatchObject([{ id: 's', submitters: ['us'] }]);
    expect(await value(program.removedSubmissions())).toEqual([]);
  });
});
