import { describe, expect, test } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, fail, succeed, type Result } from '#shared/result';
import { aMachine, startProgram, stick } from '../../test/builders/a-machine';
import { casesOf2014 } from '../../test/builders/a-program';
import { testPassphrase } from '../../test/builders/a-vault';
import type { BackupPlaces } from '../ports/backup-places';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const stopped = fail({ code: 'backup/stopped' } as const);
const never = new Promise<never>(() => undefined);

/** A program with two case books and one backup; `change` makes its disks behave otherwise from then on. */
async function aBackedUpProgram() {
  const machine = aMachine();
  let places: BackupPlaces = machine.places;
  const following: BackupPlaces = {
    look: (...given) => places.look(...given),
    list: (...given) => places.list(...given),
    open: (...given) => places.open(...given),
    remove: (...given) => places.remove(...given),
    begin: (...given) => places.begin(...given),
    append: (...given) => places.append(...given),
    read: (...given) => places.read(...given),
    finish: (...given) => places.finish(...given),
    close: (...given) => places.close(...given),
  };
  const { program } = startProgram({ ...machine, places: following });
  const { recoveryKey } = await value(program.createVault(testPassphrase));
  await value(program.proveRecoveryKey(recoveryKey.join(' ')));
  const { token } = await value(program.previewImport(casesOf2014()));
  await value(program.confirmImport(token));
  await value(program.changeBackupPlan({ place: stick, placeName: 'My stick' }));
  const made = await value(program.makeBackup());
  const before = { names: [made.name], state: await value(program.backupState()) };
  return {
    program,
    disk: machine.places,
    change: (to: Partial<BackupPlaces>) => {
      places = { ...machine.places, ...to };
    },
    /** What there is is what there was before, nothing is half done, and the next backup can be made. */
    expectAsBefore: async () => {
      places = machine.places;
      expect([...(machine.places.contents.get(stick)?.keys() ?? [])]).toEqual(before.names);
      expect(machine.places.begun()).toBe(0);
      expect(await value(program.backupState())).toEqual(before.state);
      const next = await value(program.makeBackup());
      expect(next.records).toBe(made.records);
    },
  };
}

async function stopIn(program: VaultApi): Promise<Result<never>> {
  await value(program.stopBackup());
  return never;
}

describe('a backup that is stopped', () => {
  test.each(['look', 'list', 'begin', 'append', 'read'] as const)(
    'while %s does not answer leaves everything as it was',
    { timeout: 60_000 },
    async (call) => {
      const { program, change, expectAsBefore } = await aBackedUpProgram();
      change({ [call]: () => stopIn(program) });
      expect(await program.makeBackup()).toEqual(stopped);
      await expectAsBefore();
    },
  );

  test('while it is written or read asks for nothing more', { timeout: 60_000 }, async () => {
    const { program, disk, change, expectAsBefore } = await aBackedUpProgram();
    const asked: string[] = [];
    const stopAfter = async <T>(call: string, answer: Promise<Result<T>>): Promise<Result<T>> => {
      asked.push(call);
      await value(program.stopBackup());
      return answer;
    };
    change({ append: (file, bytes) => stopAfter('append', disk.append(file, bytes)) });
    expect(await program.makeBackup()).toEqual(stopped);
    change({ read: (file, range) => stopAfter('read', disk.read(file, range)) });
    expect(await program.makeBackup()).toEqual(stopped);
    expect(asked).toEqual(['append', 'read']);
    await expectAsBefore();
  });

  test('before its file is begun closes the file that comes later', { timeout: 60_000 }, async () => {
    const { program, disk, change, expectAsBefore } = await aBackedUpProgram();
    let answer: () => void = () => undefined;
    const answers = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const closed = new Promise<void>((resolve) => {
      change({
        begin: async (...given) => {
          await value(program.stopBackup());
          await answers;
          return disk.begin(...given);
        },
        close: async (file) => {
          resolve();
          return disk.close(file);
        },
      });
    });
    expect(await program.makeBackup()).toEqual(stopped);
    answer();
    await closed;
    await expectAsBefore();
  });

  test('too late is made all the same', { timeout: 60_000 }, async () => {
    const { program, disk, change } = await aBackedUpProgram();
    change({
      finish: async (file) => {
        await value(program.stopBackup());
        return disk.finish(file);
      },
    });
    const made = await value(program.makeBackup());
    expect(disk.contents.get(stick)?.has(made.name)).toBe(true);
    expect((await value(program.backupState())).last?.name).toBe(made.name);
  });

  test('nowhere is no failure', async () => {
    const { program } = startProgram(aMachine());
    await value(program.createVault(testPassphrase));
    expect(await program.stopBackup()).toEqual(succeed(undefined));
  });
});

describe('a backup for which there is no room', () => {
  const noRoom = fail({ code: 'backup/no-room' } as const);
  const full = fail({ code: 'storage/disk-full' } as const);

  test('is refused before the first byte where the system tells how much there is', { timeout: 60_000 }, async () => {
    const { program, disk, change, expectAsBefore } = await aBackedUpProgram();
    const [last = new Uint8Array()] = disk.contents.get(stick)?.values() ?? [];
    const asked: (number | undefined)[] = [];
    const withRoom = (freeBytes: number): void => {
      change({
        look: () => Promise.resolve(succeed({ isThere: true, name: 'My stick', freeBytes })),
        begin: (place, name, room) => {
          asked.push(room);
          return (room ?? 0) > freeBytes ? Promise.resolve(full) : disk.begin(place, name, room);
        },
      });
    };
    withRoom(last.length - 1_000);
    expect(await program.makeBackup()).toEqual(noRoom);
    await expectAsBefore();

    const [room = 0] = asked;
    expect(Math.abs(room - last.length)).toBeLessThan(1_000);
    withRoom(last.length * 10);
    await value(program.makeBackup());
    expect(asked.at(-1)).toBeUndefined();
  });

  test('is said so, too, where it is found out while it is written', { timeout: 60_000 }, async () => {
    const { program, change, expectAsBefore } = await aBackedUpProgram();
    change({ append: () => Promise.resolve(full) });
    expect(await program.makeBackup()).toEqual(noRoom);
    await expectAsBefore();
  });
});
