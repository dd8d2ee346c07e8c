import { beforeAll, expect, test } from 'vitest';
import type { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import { Turn } from '#shared/turn';
import { aPause } from '../../test/builders/a-pause';
import { aProgram } from '../../test/builders/a-program';
import { createBook } from '../../test/builders/stores/kept-records';
import { readyAutomerge } from '../../test/builders/ready-automerge';
import { steppingClock } from '../ports/clock';
import { countingIds } from '../ports/ids';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { writeCard } from './card';
import { cardFor, CaseBooks } from './case-books';
import { Documents } from './stored/documents';

beforeAll(readyAutomerge);

/** Documents in which something happens between the answer what a book says and its use. */
class DocumentsMeanwhile extends Documents {
  meanwhile: (id: BookId) => void = () => undefined;

  override async state(id: BookId): ReturnType<Documents['state']> {
    const state = await super.state(id);
    this.meanwhile(id);
    return state;
  }
}

/** Case books of which one was changed, so that it has no card, and the program then ended. */
async function aBookWithoutCard() {
  const store = inMemoryBookStore();
  const program = await aProgram(store);
  const { id } = expectValue(await createBook(program, { title: 'A', subjectKind: 'person' })).book;
  expectValue(await program.change(id, [{ op: 'set-own', field: 'title', value: 'B' }]));
  const [turns, pause, clock, ids] = [new Turn(), aPause(), steppingClock(), countingIds()];
  const card: ConstructorParameters<typeof Documents>[0]['card'] = (state) => {
    const made = cardFor(state);
    return made && writeCard(made);
  };
  const documents = new DocumentsMeanwhile({ store, clock, ids, turns, later: pause.later, card });
  const cards = async () => expectValue(await store.read(id, ['card'])).length;
  const afterPause = async () => {
    pause.pass();
    for (let round = 0; round < 10; round += 1) await turns.run(() => Promise.resolve());
  };
  return { documents, caseBooks: new CaseBooks({ store, clock, ids, documents }), cards, afterPause };
}

test('a card that is missing is made for the list, and written after a pause', async () => {
  const { caseBooks, cards, afterPause } = await aBookWithoutCard();
  expect(expectValue(await caseBooks.list())).toMatchObject([{ title: 'B' }]);
  expect(await cards()).toBe(0);
  await afterPause();
  expect(await cards()).toBe(1);
});

test('a card is not written of a book that was set back or erased while it was made', async () => {
  const { documents, caseBooks, cards, afterPause } = await aBookWithoutCard();
  documents.meanwhile = (id) => {
    documents.forget([id]);
  };
  expectValue(await caseBooks.list());
  await afterPause();
  expect(await cards()).toBe(0);
});
