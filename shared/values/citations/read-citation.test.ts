import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readCitation } from './read-citation';
import { isSameSource } from './same-source';
import { Source } from '../../kinds/source';

const today = '2026-11-22';

function read(text: string): Readonly<Record<string, unknown>> {
  const { source, locator } = readCitation(text, today);
  const { date, accessed, ...rest } = source;
  return {
    ...rest,
    ...(date === undefined ? {} : { date: [date.earliest, date.latest].join('–') }),
    ...(accessed === undefined ? {} : { accessed: accessed.written }),
    ...(locator === undefined ? {} : { locator }),
  };
}

describe('a pasted address', () => {
  it('tells publisher, day and title by itself', () => {
    const url = 'https://www.azattyq.org/a/2013/05/17/kazakhstan-journalist-sentenced-to-prison-24912345.html';
    expect(read(url)).toEqual({
      kind: 'article',
      url,
      publisher: 'azattyq.org',
      date: '2013-05-17–2013-05-17',
      title: 'Kazakhstan journalist sentenced to prison',
      accessed: today,
    });
  });

  it('claims no more than it holds', () => {
    const url = 'https://rus.azattyq.org/a/28945123.html';
    expect(read(url)).toEqual({ kind: 'web-page', url, publisher: 'rus.azattyq.org', language: 'ru', accessed: today });
    expect(read('https://example.org/2013/05/')['date']).toBe('2013-05-01–2013-05-31');
  });

  it('leads to a UN document by its symbol', () => {
    expect(read('https://undocs.org/A/HRC/14/10')).toMatchObject({ kind: 'un-document', symbol: 'A/HRC/14/10' });
  });
});

describe('a pasted citation', () => {
  test.each([
    [
      'Joanna Lillis, “Kazakhstan: Opposition Media Under Fire”, EurasiaNet, 12 May 2013, https://eurasianet.org/k (accessed 3 June 2014)',
      {
        kind: 'article',
        authors: ['Joanna Lillis'],
        title: 'Kazakhstan: Opposition Media Under Fire',
        publisher: 'EurasiaNet',
        date: '2013-05-12–2013-05-12',
        url: 'https://eurasianet.org/k',
        accessed: '3 June 2014',
      },
    ],
    [
      'Иванов И.И. Свобода слова в Казахстане // Новая газета. 12 мая 2013. URL: http://novaya.ru/s (дата обращения: 03.06.2014)',
      {
        kind: 'article',
        authors: ['Иванов И.И.'],
        title: 'Свобода слова в Казахстане',
        publisher: 'Новая газета',
        date: '2013-05-12–2013-05-12',
        url: 'http://novaya.ru/s',
        accessed: '03.06.2014',
      },
    ],
    [
      'Report of the Working Group on the Universal Periodic Review: Kazakhstan, A/HRC/14/10, 23 March 2010, para. 95',
      {
        kind: 'un-document',
        title: 'Report of the Working Group on the Universal Periodic Review: Kazakhstan',
        symbol: 'A/HRC/14/10',
        publisher: 'Human Rights Council',
        date: '2010-03-23–2010-03-23',
        locator: 'para. 95',
      },
    ],
    [
      'Приговор Медеуского районного суда г. Алматы, 23 января 2014, дело № 1-22/14, л.д. 15',
      {
        kind: 'court-paper',
        title: 'Приговор Медеуского районного суда г. Алматы',
        symbol: '1-22/14',
        date: '2014-01-23–2014-01-23',
        locator: 'л.д. 15',
      },
    ],
    [
      'Interview with Ramazan Yesergepov, 3 May 2013',
      { kind: 'interview', title: 'Interview with Ramazan Yesergepov', date: '2013-05-03–2013-05-03' },
    ],
    [
      'Human Rights Watch, World Report 2013',
      { kind: 'report', authors: ['Human Rights Watch'], title: 'World Report 2013' },
    ],
    [
      'Letter from counsel to the court, 4 March 2013',
      { kind: 'lawyer-letter', title: 'Letter from counsel to the court', date: '2013-03-04–2013-03-04' },
    ],
    ['notes from the corridor', { kind: 'article', title: 'notes from the corridor' }],
  ])('%s', (text, source) => {
    expect(read(text)).toEqual(source);
  });

  it('always gives a source that can be stored, and keeps every word', () => {
    const piece = fc.constantFrom(
      'A. Author',
      '“Title”',
      'Publisher',
      '12 May 2013',
      'p. 4',
      'https://a.org/b',
      'A/HRC/1/2',
      'дело № 5',
      'слово',
      '',
      '//',
      '(x',
      '2013',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const text = pieces.join(', ');
        const { source, locator } = readCitation(text, today);
        expect(Source.schema.safeParse({ id: 's', ...source }).success).toBe(true);
        const told = JSON.stringify([source, locator]);
        for (const word of ['Author', 'Title', 'слово', 'https://a.org/b', 'A/HRC/1/2']) {
          expect(told.includes(word)).toBe(text.includes(word));
        }
      }),
    );
  });
});

describe('one source twice', () => {
  it('is known by its address, whatever leads there', () => {
    const url = 'https://www.azattyq.org/a/1.html';
    expect(isSameSource({ url }, { url: 'http://azattyq.org/a/1.html/?utm_source=x#top' })).toBe(true);
    expect(isSameSource({ url }, { url: 'https://azattyq.org/a/2.html' })).toBe(false);
    expect(isSameSource({ url: 'https://a.org/?id=1' }, { url: 'https://a.org/?id=2' })).toBe(false);
  });

  it('is known by its symbol, or by title and day', () => {
    expect(isSameSource({ symbol: 'A/HRC/14/10' }, { symbol: 'a/hrc/14/10' })).toBe(true);
    const one = readCitation('World Report, 3 May 2013', today).source;
    expect(isSameSource(one, readCitation('“World Report”, 03.05.2013', today).source)).toBe(true);
    expect(isSameSource(one, readCitation('World Report, 3 May 2014', today).source)).toBe(false);
    expect(isSameSource({ kind: 'article' }, { kind: 'article' })).toBe(false);
  });
});
