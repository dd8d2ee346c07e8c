import { expect, test } from 'vitest';
import type { BackupApi } from '#shared/contract/backup-api';
import type { FormDrafts } from '#shared/contract/holder';
import { fail, succeed } from '#shared/result';
import { HolderSession } from '../../session/holder-session';
import type { HolderMethods } from '../../session/session-parts';
import { aHolderVault, withParties } from '../../../test/builders/a-holder-vault';
import { bringingBack } from './bring-back';

const diskFull = fail({ code: 'storage/disk-full' } as const);
const registers = withParties('', []);

/** Registers whose drafts lie on a disk that a restoring writes to as well. */
async function someRegisters(stored: FormDrafts) {
  let disk = stored;
  const vault: HolderMethods = {
    ...aHolderVault({ states: [succeed(registers), succeed(registers), succeed(registers), succeed(registers)] }),
    drafts: () => Promise.resolve(succeed(disk)),
    keepDrafts: (_, drafts) => {
      disk = drafts;
      return Promise.resolve(succeed(undefined));
    },
  };
  const session = new HolderSession(vault, 'registers', { later: () => () => undefined });
  await session.load();
  const come = (drafts: FormDrafts): void => {
    disk = { ...drafts, ...disk };
  };
  return { session, come, onDisk: () => disk };
}

const nothingCame: BackupApi['restoreCaseBooks'] = () =>
  Promise.resolve(succeed({ caseBooks: [], submissions: 0, entries: 0, unfinished: 0 }));

test('what came half-typed into the registers is there after the next keystroke', async () => {
  const { session, come, onDisk } = await someRegisters({ 'new/bodies/n1': { name: 'UPR' } });
  const onDiskBefore: FormDrafts[] = [];
  const bringBack = bringingBack({
    vault: {
      restoreCaseBooks: (...chosen) => {
        onDiskBefore.push(onDisk());
        come({ 'new/people/n2': { name: 'Aigul' } });
        return nothingCame(...chosen);
      },
    },
    sessions: { flush: () => session.flush(), failure: () => undefined, registers: session },
  });
  session.keepDraft('new/bodies/n1', { name: 'UPR Working Gr' });
  await bringBack('token', [], { submissions: [], registers: true });
  expect(onDiskBefore).toEqual([{ 'new/bodies/n1': { name: 'UPR Working Gr' } }]);
  expect(session.draft('new/people/n2')).toEqual({ name: 'Aigul' });

  session.keepDraft('new/bodies/n1', { name: 'UPR Working Group' });
  await session.flush();
  expect(onDisk()).toEqual({ 'new/people/n2': { name: 'Aigul' }, 'new/bodies/n1': { name: 'UPR Working Group' } });
});

test('what is typed while something comes takes nothing from it', async () => {
  const { session, come, onDisk } = await someRegisters({});
  const sent: Promise<boolean>[] = [];
  const bringBack = bringingBack({
    vault: {
      restoreCaseBooks: async (...chosen) => {
        session.keepDraft('new/bodies/n1', { name: 'UPR' });
        sent.push(session.flush());
        await Promise.resolve();
        come({ 'new/people/n2': { name: 'Aigul' } });
        return nothingCame(...chosen);
      },
    },
    sessions: { flush: () => session.flush(), failure: () => undefined, registers: session },
  });
  await bringBack('token', []);
  expect(await Promise.all(sent)).toEqual([true]);
  expect(onDisk()).toEqual({ 'new/people/n2': { name: 'Aigul' }, 'new/bodies/n1': { name: 'UPR' } });
});

test('nothing comes while something that was typed cannot be written', async () => {
  const { session } = await someRegisters({});
  let came = 0;
  const bringBack = bringingBack({
    vault: {
      restoreCaseBooks: (...chosen) => {
        came += 1;
        return nothingCame(...chosen);
      },
    },
    sessions: { flush: () => Promise.resolve(false), failure: () => diskFull.failure, registers: session },
  });
  expect(await bringBack('token', [])).toEqual(diskFull);
  expect(came).toBe(0);
});
