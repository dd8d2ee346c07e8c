import { identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { expectValue, type Result } from '#shared/result';
import { aHolder, backupOf } from '../../test/builders/a-backup';
import { aMachine, startProgram } from '../../test/builders/a-machine';
import { casesOf2014 } from '../../test/builders/a-program';
import { testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import { KeepingBook } from '../keeping/keeping-book';
import { createBook } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

/** A vault whose only safety copy is whole, and holds something that is no document. */
async function aVaultWithAStrangeCopy() {
  const machine = aMachine();
  const { program, opened } = startProgram(machine);
  await value(program.createVault(testPassphrase));
  const { token } = await value(program.previewImport(casesOf2014()));
  await value(program.confirmImport(token));
  const [copy] = await value(program.safetyCopies());
  const keeping = new KeepingBook(opened());
  const { safetyIdentity = '' } = await value(keeping.read());
  const lock = { kind: 'recipients', recipients: [await identityToRecipient(safetyIdentity)] } as const;
  const { file } = await backupOf([aHolder('0123456789abcdef0123456789abcdef')], lock);
  machine.places.contents.get('safety')?.set(copy?.name ?? '', file);
  return { machine, program, keeping, name: copy?.name ?? '', before: await value(program.exportCaseBooks()) };
}

test('a safety copy that cannot be understood changes nothing', { timeout: 60_000 }, async () => {
  const { program, name, before } = await aVaultWithAStrangeCopy();
  expect(await program.goBackTo(name)).toEqual({ ok: false, failure: { code: 'backup/damaged' } });
  expect(await value(program.exportCaseBooks())).toEqual(before);
  expect(await value(program.safetyCopies())).toHaveLength(1);
  await value(createBook(program, { title: 'Works', subjectKind: 'person' }));
});

test('a way back that was begun to such a copy ends, and what is here stays', { timeout: 60_000 }, async () => {
  const { machine, keeping, name, before } = await aVaultWithAStrangeCopy();
  await value(keeping.change((now) => ({ ...now, goingBackTo: name })));
  const { program } = startProgram(machine);
  const { notices } = await value(program.unlock(withPassphrase));
  expect(notices.map(({ code }) => code)).toContain('going-back-broken');
  expect(await value(program.exportCaseBooks())).toEqual(before);
  await value(createBook(program, { title: 'Works', subjectKind: 'person' }));
  const again = startProgram(machine).program;
  expect((await value(again.unlock(withPassphrase))).notices).toEqual([]);
});
