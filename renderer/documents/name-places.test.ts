import { expect, it } from 'vitest';
import { aSuspicion } from '../../test/builders/checks';
import { groupPlaces, markFound } from './name-places';

it('asks once for what one answer settles', () => {
  const will = aSuspicion();
  const court = aSuspicion({ audience: 'court' });
  const elsewhere = aSuspicion({ key: 'will she come' });
  const groups = groupPlaces([will, court, will, elsewhere, { code: 'withheld', blocking: false, records: [] }, will]);
  expect(groups).toEqual([
    { place: will.place, count: 3 },
    { place: court.place, count: 1 },
    { place: elsewhere.place, count: 1 },
  ]);
});

it('marks what was found, nearest to the middle', () => {
  expect(markFound({ around: 'will she, at will, say', found: 'will' })).toEqual({
    before: 'will she, at ',
    found: 'will',
    after: ', say',
  });
  expect(markFound({ around: 'поданной Атабековой', found: 'Атабековой' })).toEqual({
    before: 'поданной ',
    found: 'Атабековой',
    after: '',
  });
});

it('marks nothing where what was found stands there in another form', () => {
  expect(markFound({ around: 'as it stands', found: 'Li' })).toEqual({ before: 'as it stands', found: '', after: '' });
  expect(markFound({ around: 'as it stands', found: '' })).toEqual({ before: 'as it stands', found: '', after: '' });
});
