import { describe, expect, it } from 'vitest';
import { indexNames, searchNames } from './name-search';

const people = indexNames(
  [
    ['Sergey Duvanov'],
    ['Жұмабаев Серік', 'Serik Zhumabayev'],
    ['Ramazan Yesergepov', 'Есергепов Рамазан'],
    ['Ivan Kozlov'],
    ['Anna Kozlova'],
    ['Almaty City Court No. 2'],
    ['City Court of Almaty'],
  ].map((names) => ({ value: names[0] ?? '', names })),
);

function found(query: string): readonly string[] {
  return searchNames(query, people).map(({ value }) => value);
}

describe('a search by name', () => {
  it('finds a name in another script, and before it is typed out', () => {
    for (const query of ['Жум', 'jumab', 'Zhumabay', 'Zhumabaye', 'ZHUMABAYEV', 'Žum']) {
      expect(found(query), query).toEqual(['Жұмабаев Серік']);
    }
    for (const query of ['Esergepov', 'Yeserg', 'есер', 'Рамазан Ес', 'yesergepov ram']) {
      expect(found(query), query).toEqual(['Ramazan Yesergepov']);
    }
  });

  it('puts names that begin so before names that contain it, and typing errors last', () => {
    expect(found('kozlov')).toEqual(['Ivan Kozlov', 'Anna Kozlova']);
    expect(searchNames('uvanov', people)).toEqual([{ value: 'Sergey Duvanov', kind: 'inside' }]);
    expect(searchNames('Duvnaov', people)).toEqual([{ value: 'Sergey Duvanov', kind: 'typo' }]);
    expect(searchNames('Ivan Kozlov', people)[0]).toEqual({ value: 'Ivan Kozlov', kind: 'same' });
  });

  it('takes the words in any order, each word of the name once', () => {
    expect(found('court almaty')).toEqual(['City Court of Almaty', 'Almaty City Court No. 2'].toSorted());
    expect(found('kozlov kozlov')).toEqual([]);
  });

  it('takes no number for another', () => {
    expect(found('court 3')).toEqual([]);
    expect(found('court 2')).toEqual(['Almaty City Court No. 2']);
  });

  it('finds everything where nothing is asked', () => {
    expect(found('  ')).toHaveLength(people.length);
  });
});
