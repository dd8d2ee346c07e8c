import { expect, it } from 'vitest';
import { readInterchange } from '#app/interchange/read-interchange';
import type { Interchange } from '#app/interchange/interchange';
import type { ImportReader } from '#app/interchange/import-reader';
import { expectValue, fail, type Result } from '#shared/result';
import { aProgram, casesOf2014 } from '../../test/builders/a-program';
import { changeBook, createBook } from '../../test/builders/stores/kept-records';

/** A reader whose file is never done until somebody stops it. */
function endlessReader(): ImportReader {
  let stop = (): void => undefined;
  return {
    read: () =>
      new Promise<Result<Interchange>>((resolve) => {
        stop = () => {
          resolve(fail({ code: 'interchange/cancelled' }));
        };
      }),
    stop: () => {
      stop();
    },
  };
}

it('changes are saved while a file is being read', async () => {
  const program = await aProgram(undefined, { importReader: endlessReader() });
  const preview = program.previewImport(casesOf2014());
  const made = expectValue(await createBook(program, { title: 'A book', subjectKind: 'person' }));
  const changed = await changeBook(program, made.book.id, [{ op: 'set-own', field: 'reference', value: '7/14' }]);
  expect(expectValue(changed).book.reference).toBe('7/14');
  expect(await program.cancelImport()).toMatchObject({ ok: true });
  expect(await preview).toEqual({ ok: false, failure: { code: 'interchange/cancelled' } });
});

it('a file of more values than there is room for is refused before they are made', () => {
  const file = new TextEncoder().encode(
    `{"format":"defender-casebook","version":1,"caseBooks":[${'{},'.repeat(2_000_000)}{}]}`,
  );
  expect(readInterchange(file)).toEqual({
    ok: false,
    failure: {
      code: 'interchange/invalid',
      issues: [{ path: '', problem: 'out-of-range', expected: 'at most 2000000 values' }],
      more: 0,
    },
  });
});
