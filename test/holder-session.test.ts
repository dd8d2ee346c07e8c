import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import { inMemoryBookStore } from '#app/ports/in-memory-book-store';
import { HolderSession } from '../renderer/session/holder-session';
import { recordAt } from '../renderer/session/record-at';
import { aProgram } from './builders/a-program';
import { createBook } from './builders/stores/kept-records';

/** What a person does at a form; numbers choose among the records that are there. */
type Act =
  | { readonly does: 'act'; readonly at: number; readonly what: 'begin' | 'remove' | 'flush' }
  | { readonly does: 'set'; readonly at: number; readonly field: string; readonly value: unknown }
  | { readonly does: 'draft'; readonly at: number; readonly text: string };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    does: fc.constant('act' as const),
    at: fc.nat(9),
    what: fc.constantFrom('begin' as const, 'remove' as const, 'flush' as const),
  }),
  fc.record({
    does: fc.constant('set' as const),
    at: fc.nat(9),
    field: fc.constantFrom('kind', 'name', 'city', 'age', 'roles', 'organisation'),
    value: fc.constantFrom('person', 'outlet', 'Bek', 40, ['witness'], 'nobody', undefined),
  }),
  fc.record({ does: fc.constant('draft' as const), at: fc.nat(9), text: fc.constantFrom('19.x', 'in', '') }),
);

type Parties = Readonly<Record<string, unknown>>;

async function open(vault: VaultApi, id: BookId): Promise<HolderSession> {
  const session = new HolderSession(vault, id, { later: () => () => undefined });
  await session.load();
  return session;
}

async function aBook(): Promise<{ readonly vault: VaultApi; readonly id: BookId }> {
  const vault = await aProgram(inMemoryBookStore());
  const { book } = expectValue(await createBook(vault, { title: 'A case', subjectKind: 'person' }));
  return { vault, id: book.id };
}

const idsIn = (session: HolderSession): readonly string[] => [
  ...Object.keys(session.read().lists['parties'] ?? {}),
  ...Object.keys(session.read().drafts).flatMap((key) => (key.startsWith('new/parties/') ? key.slice(12) : [])),
];

async function perform(session: HolderSession, one: Act): Promise<void> {
  const ids = idsIn(session);
  const id = ids[one.at % Math.max(ids.length, 1)] ?? 'none';
  if (one.does === 'set') session.setField('parties', id, one.field, one.value);
  else if (one.does === 'draft') session.keepDraft(`parties/${id}/birthDate`, one.text === '' ? undefined : one.text);
  else if (one.what === 'flush') await session.flush();
  else if (one.what === 'begin') session.begin('parties', { city: 'Almaty' });
  else session.remove('parties', [id]);
}

/** What the forms show of every record that holds something, and what is half typed. */
function shown(session: HolderSession): Parties {
  const records = idsIn(session)
    .map((id) => [id, recordAt(session.read(), 'parties', id) ?? {}] as const)
    .filter(([, record]) => Object.keys(record).length > 1);
  const typed = Object.entries(session.read().drafts).filter(([key]) => key.startsWith('parties/'));
  return Object.fromEntries([...records, ...typed]);
}

describe('a session over a case book', { timeout: 60_000 }, () => {
  it('finds everything again that was typed, whatever was done and however often the vault refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const { vault, id } = await aBook();
        const session = await open(vault, id);
        for (const one of acts) await perform(session, one);
        expect(await session.flush()).toBe(true);
        const there = new Set(idsIn(session));
        const living = Object.entries(shown(session)).filter(([key]) => there.has(key.split('/')[1] ?? key));
        expect(shown(await open(vault, id))).toEqual(Object.fromEntries(living));
      }),
      { numRuns: 60 },
    );
  });

  it('leads back to the first state step by step, and forward to the last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
        const { vault, id } = await aBook();
        const session = await open(vault, id);
        const first = session.read().lists;
        for (const one of acts.filter(({ does }) => does !== 'draft')) await perform(session, one);
        await session.flush();
        const last = session.read().lists;
        let steps = 0;
        while ((await session.undo())?.ok === true) steps += 1;
        expect(session.read().lists).toEqual(first);
        for (let step = 0; step < steps; step += 1) await session.redo();
        expect(session.read().lists).toEqual(last);
      }),
      { numRuns: 40 },
    );
  });

  it('remembers nothing that was forgotten, neither in what is half typed nor in its steps', async () => {
    const { vault, id } = await aBook();
    const session = await open(vault, id);
    const [subject = ''] = idsIn(session);
    const gone = expectValue(await session.create('parties', { kind: 'person', name: 'Bek' }));
    session.keepDraft(`parties/${gone}/birthDate`, 'of the gone');
    session.keepDraft(`parties/${subject}/birthDate`, 'kept');
    session.remove('parties', [gone]);
    expectValue(await session.forgetBy(() => vault.emptyBin(id)));
    await session.flush();

    const kept = { [`parties/${subject}/birthDate`]: 'kept' };
    expect([session.read().drafts, expectValue(await vault.drafts(id))]).toEqual([kept, kept]);
    while ((await session.undo())?.ok === true);
    expect(idsIn(session)).toEqual([subject]);
  });

  it('goes on with all that was typed where something could not be forgotten', async () => {
    const { vault, id } = await aBook();
    const session = await open(vault, id);
    const [subject = ''] = idsIn(session);
    session.keepDraft(`parties/${subject}/birthDate`, '19.x');
    const full = { ok: false, failure: { code: 'storage/disk-full' } } as const;
    expect(await session.forgetBy(() => Promise.resolve(full))).toEqual(full);
    expect(session.read()).toMatchObject({ canUndo: true, drafts: { [`parties/${subject}/birthDate`]: '19.x' } });
  });
});
