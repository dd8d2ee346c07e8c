import { describe, expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/translator';
import { BookId } from '#shared/schema/ids';
import { Party } from '#shared/kinds/party';
import type { FoundRecord } from '../../records/lookup';
import { indexKnown, indexRecords } from './candidates';
import { likelyMeant, variantsWith } from './duplicates';
import { createOption, offerFor } from './option-groups';
import { sourceOffer } from '../pickers/source-options';
import { takenOver } from './take-over';

const translator = createTranslator('en');

const people: readonly FoundRecord[] = [
  { kind: 'party', id: 'p1', collection: 'parties', record: person('Серік Жұмабаев', ['Serik Zhumabayev']) },
  { kind: 'party', id: 'p2', collection: 'parties', record: { ...person('Ivan Kozlov'), shortName: 'Kozlov' } },
  { kind: 'party', id: 'p3', collection: 'parties', record: person('Petr Kozlov') },
];
const index = indexRecords(people, translator);

function person(name: string, variants: readonly string[] = []) {
  return { kind: 'person', name, variants };
}

function offer(text: string, without: readonly { kind: 'party'; id: string }[] = []) {
  return offerFor({ text, index, without, groupBy: 'origin', canCreate: true, translator });
}

function idsIn(groups: ReturnType<typeof offer>['groups']): readonly string[] {
  return groups.flatMap(({ options }) => options.map(({ id }) => id));
}

describe('what a picker offers', () => {
  it('is what is there, in any script, and last to make what was typed', () => {
    const { groups, preferred } = offer('jumab');
    expect(idsIn(groups)).toEqual(['party/p1', createOption]);
    expect(preferred).toBe('party/p1');
  });

  it('leaves the choice open where a name is only nearly so', () => {
    expect(offer('Kozlvo').preferred).toBeUndefined();
    expect(idsIn(offer('Kozlvo').groups)).toEqual(['party/p2', 'party/p3', createOption]);
  });

  it('offers nothing twice', () => {
    expect(idsIn(offer('kozlov', [{ kind: 'party', id: 'p2' }]).groups)).toEqual(['party/p3', createOption]);
    expect(idsIn(offer('').groups)).not.toContain(createOption);
  });
});

describe('somebody who is there already', () => {
  it('is pointed out, and others of the same family are not', () => {
    expect(likelyMeant('Serik Jumabaev', index).map(({ to }) => to.id)).toEqual(['p1']);
    expect(likelyMeant('I. Kozlov', index).map(({ to }) => to.id)).toEqual(['p2']);
    expect(likelyMeant('Anna Kozlova', index)).toEqual([]);
  });

  it('gets a new spelling once', () => {
    const [found] = likelyMeant('Serik Jumabaev', index);
    if (found === undefined) throw new Error('not found');
    expect(variantsWith('Serik Jumabaev', found)).toEqual(['Serik Zhumabayev', 'Serik Jumabaev']);
    expect(variantsWith('serik zhumabayev ', found)).toBeUndefined();
  });
});

describe('a party of another case book', () => {
  const party = Party.schema.parse({
    id: 'x',
    kind: 'person',
    name: 'Anna Kozlova',
    gender: 'female',
    roles: ['witness'],
    privateNote: 'afraid',
    consents: [{ audience: 'court', maySubmit: 'yes', nameAs: 'full' }],
  });
  const known = [
    { bookId: BookId.parse('b'), bookTitle: 'Another case', party },
    {
      bookId: BookId.parse('b'),
      bookTitle: 'Another case',
      party: Party.schema.parse({ ...party, id: 'y', name: 'Ivan Kozlov' }),
    },
  ];

  it('is offered unless this book has somebody of the name', () => {
    expect(indexKnown(known, index, translator).map(({ value }) => value.title)).toEqual(['Anna Kozlova']);
  });

  it('brings who it is, and leaves behind roles, consents and notes', () => {
    expect(takenOver(party, 'expert', undefined)).toEqual({
      kind: 'person',
      name: 'Anna Kozlova',
      gender: 'female',
      roles: ['expert'],
    });
  });
});

describe('a pasted source', () => {
  const url = 'https://www.azattyq.org/a/2013/05/17/journalist-sentenced-to-prison.html';
  const sources = indexRecords(
    [{ kind: 'source', id: 's1', collection: 'sources', record: { kind: 'article', title: 'Sentenced', url } }],
    translator,
  );
  const offered = (text: string, cited: readonly string[] = []) =>
    sourceOffer({ text, today: '2026-11-22', index: sources, cited, translator });

  it('is the one that is there, if its address is', () => {
    expect(offered(`${url}?utm_source=mail`).preferred).toBe('source/s1');
    expect(offered('https://azattyq.org/a/other.html').preferred).toBe(createOption);
  });

  it('is only searched for while it is a word', () => {
    expect(offered('sent').preferred).toBe('source/s1');
    expect(offered('nothing of the kind').preferred).toBeUndefined();
  });
});
