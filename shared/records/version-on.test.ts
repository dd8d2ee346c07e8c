import { describe, expect, it } from 'vitest';
import type { NormVersion } from '../kinds/registers/norm';
import { parsePartialDate } from '../values/dates/parse-partial-date';
import type { PartialDate } from '../values/dates/partial-date';
import { versionsOn } from './version-on';

function date(text: string): PartialDate {
  const read = parsePartialDate(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

const old: NormVersion = { to: date('18.01.2011'), wording: 'old' };
const present: NormVersion = { from: date('18.01.2011'), wording: 'present' };

function on(text: string): unknown {
  return versionsOn([old, present], date(text)).map(({ version, certainty }) => [version.wording, certainty]);
}

describe('the wording in force on a date', () => {
  it('is one where the date is known well enough', () => {
    expect(on('5 March 2009')).toEqual([['old', 'sure']]);
    expect(on('2012')).toEqual([['present', 'sure']]);
  });

  it('is each that may have been, where the date spans a change of the law', () => {
    expect(on('2011')).toEqual([
      ['old', 'possible'],
      ['present', 'possible'],
    ]);
  });

  it('is none for a time that the register does not hold', () => {
    expect(versionsOn([present], date('2009'))).toEqual([]);
  });
});
