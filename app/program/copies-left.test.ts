import { expect, test } from 'vitest';
import { expectValue, fail, type Result } from '#shared/result';
import { aMachine, startProgram } from '../../test/builders/a-machine';
import { casesOf2014 } from '../../test/builders/a-program';
import { testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import { newRecoveryKey } from '../vault/secrets/recovery-key';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const fresh = 'seven other words that nobody has seen before';

test(
  'safety copies that a renewal could not remove are told of, and go at the next unlocking',
  { timeout: 60_000 },
  async () => {
    const machine = aMachine();
    const remove = () => Promise.resolve(fail({ code: 'storage/not-written', reason: 'EBUSY' } as const));
    const { program } = startProgram({ ...machine, places: { ...machine.places, remove } });
    await value(program.createVault(testPassphrase));
    const { token } = await value(program.previewImport(casesOf2014()));
    await value(program.confirmImport(token));
    const renewed = await value(program.renewVault(withPassphrase, fresh, newRecoveryKey().join(' ')));
    expect(renewed.areCopiesLeft).toBe(true);
    expect(await value(program.safetyCopies())).toEqual([]);
    expect(machine.places.contents.get('safety')?.size).toBe(1);

    const again = startProgram(machine).program;
    await value(again.unlock({ kind: 'passphrase', text: fresh }));
    expect(machine.places.contents.get('safety')?.size).toBe(0);
    expect((await value(again.secretsState())).areCopiesLeft).toBeUndefined();
  },
);
