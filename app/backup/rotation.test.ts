import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackupName, writeBackupName } from './backup-name';
import { goingByRotation } from './rotation';

const vault = '0a1b2c3d';
const at = (day: string, time = '18:00:00') => Date.parse(`${day}T${time}Z`);
const named = (day: string, time?: string) => writeBackupName({ vault, madeAt: at(day, time), isIncomplete: false });
const incomplete = (day: string) => writeBackupName({ vault, madeAt: at(day), isIncomplete: true });
const daysBack = (count: number, from = '2014-06-30') =>
  Array.from({ length: count }, (_, back) => new Date(at(from) - back * 86_400_000).toISOString().slice(0, 10));
const staying = (names: readonly string[]) => {
  const going = new Set(goingByRotation(names));
  return names.filter((name) => !going.has(name));
};

describe('the name of a backup', () => {
  test('says the vault, the second in UTC and whether it is incomplete', () => {
    expect(named('2014-03-01', '09:05:07')).toBe('backup-0a1b2c3d-20140301-090507.age');
    expect(readBackupName('backup-0a1b2c3d-20140301-090507-incomplete.age')).toEqual({
      vault,
      madeAt: at('2014-03-01', '09:05:07'),
      isIncomplete: true,
    });
  });

  test.each([
    'backup-0a1b2c3d-20140230-090507.age',
    'backup-0a1b2c3d-20140301-250507.age',
    'backup-0A1B2C3D-20140301-090507.age',
    'backup-0a1b2c3d-20140301-090507.age.part',
    'notes.age',
  ])('is not %s', (name) => {
    expect(readBackupName(name)).toBeUndefined();
  });
});

describe('rotation', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['nothing', [], []],
    ['one', ['2014-06-30'], ['2014-06-30']],
    ['a year without any since', ['2013-01-01'], ['2013-01-01']],
    [
      // 30 June 2014 is a Monday: its week, then the Sundays before it; the ends of May and April.
      'seventy days, one on each',
      daysBack(70),
      ['2014-06-30', '2014-06-29', '2014-06-28', '2014-06-22', '2014-06-15', '2014-05-31', '2014-04-30'],
    ],
    [
      'one a month for fourteen months',
      Array.from({ length: 14 }, (_, month) => new Date(Date.UTC(2014, 5 - month, 10)).toISOString().slice(0, 10)),
      Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2014, 5 - month, 10)).toISOString().slice(0, 10)),
    ],
  ])('of %s keeps three days, four weeks and twelve months', (_, days, kept) => {
    expect(staying(days.map((day) => named(day)))).toEqual(kept.map((day) => named(day)));
  });

  test('of several on one day keeps the last', () => {
    const names = ['08:00:00', '12:00:00', '23:59:59'].map((time) => named('2014-06-30', time));
    expect(staying(names)).toEqual([named('2014-06-30', '23:59:59')]);
  });

  test('lets no incomplete one take the place of a whole one, and keeps three of them', () => {
    const names = [named('2014-06-01'), ...daysBack(5).map(incomplete)];
    expect(staying(names)).toEqual([named('2014-06-01'), ...daysBack(3).map(incomplete)]);
  });

  test('lets the one that was just made stay, also where the clock of the computer went back', () => {
    const names = daysBack(30).map((day) => named(day));
    const made = named('2003-01-01');
    expect(goingByRotation([...names, made])).not.toContain(made);
    const older = Array.from({ length: 14 }, (_, month) =>
      named(new Date(Date.UTC(2014, 5 - month, 10)).toISOString().slice(0, 10)),
    );
    expect(goingByRotation([...older, made])).toContain(made);
    expect(goingByRotation([...older, made], made)).not.toContain(made);
  });

  test('touches nothing that is no backup', () => {
    expect(goingByRotation(['notes.age', 'backup-0a1b2c3d-20140230-000000.age'])).toEqual([]);
  });

  test('never lets the newest whole one go, keeps no more than nineteen, and once done has nothing to do', () => {
    const some = fc.array(
      fc.record({
        madeAt: fc.integer({ min: 0, max: 40_000_000 }).map((minutes) => minutes * 60_000),
        isIncomplete: fc.boolean(),
      }),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(some, (made) => {
        const whole = made.filter(({ isIncomplete }) => !isIncomplete).map(({ madeAt }) => madeAt);
        const names = [...new Set(made.map((each) => writeBackupName({ vault, ...each })))];
        const kept = staying(names);
        const keptWhole = kept.flatMap((name) => readBackupName(name) ?? []).filter((each) => !each.isIncomplete);
        expect(keptWhole.length).toBeLessThanOrEqual(19);
        if (whole.length > 0) expect(keptWhole.map(({ madeAt }) => madeAt)).toContain(Math.max(...whole));
        expect(staying(kept)).toEqual(kept);
      }),
    );
  });
});
