import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';
import { openCaseFile } from '../../composer/case-file/case-file';
import { openMotionOf } from './brief-desk';
import { courtOf } from './front';

const registers = someRegisters({
  bodies: ['town', 'county', 'supreme'].map((id) => ({ id, kind: 'court', name: `the ${id} court` })),
});

function addressee(content: Parameters<typeof aCaseBook>[0]) {
  const file = openCaseFile(aCaseBook(content), registers, 'court');
  return courtOf({ file, motion: openMotionOf(file) })?.id;
}

const ruling = (id: string, court: string, date?: string) => ({
  id,
  kind: 'ruling',
  by: [court],
  ...(date !== undefined && { date: on(date) }),
});

test('a brief without an open motion goes to the court that acted last, whatever was typed last', () => {
  const hearings = [{ id: 'h', kind: 'trial', court: 'town', date: on('2021-05-02') }];
  const decisions = [ruling('later', 'county', '2021-03-01'), ruling('earlier', 'supreme', '2020-02-01')];
  expect([
    addressee({ decisions }),
    addressee({ decisions, hearings }),
    addressee({ decisions: [...decisions, ruling('undated', 'town')] }),
    addressee({ decisions, motions: [{ id: 'm', kind: 'appeal', to: 'supreme' }] }),
  ]).toEqual(['county', 'town', 'county', 'supreme']);
});
