import { expect, test } from 'vitest';
import { schemas } from './schemas';
import { isOwnTeamFileName, isRemovableTeamFileName, isTeamFileName } from './team-file-name';

const stem = '0123456789abcdef0123456789abcdef';

/** A name, and whether such a file is seen, may be taken away, may be written. */
const names: readonly (readonly [string, boolean, boolean, boolean])[] = [
  [`${stem}.dcx`, true, true, true],
  [`${stem}.sync-conflict-20260101-120000-ABCDEFG.dcx`, true, true, false],
  [`${stem} (conflicted copy 2026-01-01 120000).dcx`, true, true, false],
  [`${stem} (Айгүль's conflicted copy 2026-01-01).dcx`, true, true, false],
  [`${stem} (1).dcx`, true, false, false],
  ['case.dcx', true, false, false],
  [`case.sync-conflict-20260101-120000-ABCDEFG.dcx`, true, false, false],
  [`${'x'.repeat(196)}.dcx`, true, false, false],
  [`${'x'.repeat(197)}.dcx`, false, false, false],
  [`${stem}.DCX`, false, false, false],
  [`${stem}.dcx.part`, false, false, false],
  [`${stem}.dcx\n`, false, false, false],
  [`.syncthing.${stem}.dcx.tmp`, false, false, false],
  [`.${stem}.dcx`, false, false, false],
  [`~${stem}.dcx`, false, false, false],
  ['../case.dcx', false, false, false],
  ['..\\case.dcx', false, false, false],
  ['..', false, false, false],
  ['C:case.dcx', false, false, false],
  ['case\0.dcx', false, false, false],
  [`${stem.slice(1)}.dcx`, true, false, false],
  [`${stem.toUpperCase()}.dcx`, true, false, false],
  [`${stem} (conflicted copy ../x).dcx`, false, false, false],
  ['', false, false, false],
];

test.each(names)('%j: seen %s, may go %s, may be written %s', (name, isSeen, mayGo, mayBeWritten) => {
  expect([isTeamFileName(name), isRemovableTeamFileName(name), isOwnTeamFileName(name)]).toEqual([
    isSeen,
    mayGo,
    mayBeWritten,
  ]);
});

test.each(names)('the contract lets through %j just so', (name, isSeen, mayGo, mayBeWritten) => {
  const folder = 'A'.repeat(40);
  const bytes = new Uint8Array(1);
  expect(schemas['team-folder.read'].input.safeParse({ folder, name }).success).toBe(isSeen);
  expect(schemas['team-folder.remove'].input.safeParse({ folder, name }).success).toBe(mayGo);
  expect(schemas['team-folder.write'].input.safeParse({ folder, name, bytes }).success).toBe(mayBeWritten);
});
