import type { SharingTerms } from '#shared/contract/exchange-api';
import type { Holder } from '#shared/contract/holder';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, type Result } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import { inMemoryBookStore } from '#app/ports/in-memory-book-store';
import { randomIds } from '#app/program/random-ids';
import { aProgram } from './a-program';

/** What a call of a program gives; throws where it fails. */
export const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
/** What the packets of these tests are shut to. */
export const phrase = 'harbour lantern orchard pencil quarry ribbon';
export const terms: SharingTerms = { lists: ['parties', 'charges', 'hearings'], withPrivileged: false };

/** Two vaults, each with its own counsel, and a case book in the first. */
export async function aHandover() {
  const aigul = await aVault('Aigul', 1);
  const bolat = await aVault('Bolat', 1000);
  const { id, subject } = await value(aigul.createCaseBook({ title: 'Ospanova', subjectKind: 'person' }));
  await value(
    aigul.change('registers', [
      {
        op: 'put',
        list: 'bodies',
        record: { id: 'court-a', name: 'Almaty City Court', city: 'Almaty', kind: 'court' },
      },
    ]),
  );
  await value(
    aigul.change(id, [
      { op: 'add', list: 'charges', record: { id: 'c1', offence: 'insult', against: [subject] } },
      { op: 'add', list: 'hearings', record: { id: 'h1', court: 'court-a' } },
      { op: 'add', list: 'notes', record: { id: 'n1', text: 'for us alone' } },
    ]),
  );
  return { aigul, bolat, id, subject };
}

/** A vault with a counsel of its own, by whose name its changes are known. */
export async function aVault(name: string, firstBook: number, store = inMemoryBookStore(firstBook)): Promise<VaultApi> {
  const program = await aProgram(store, { ids: randomIds() });
  await value(
    program.change('registers', [{ op: 'add', list: 'counsels', record: { id: `counsel-${name}`, name, own: true } }]),
  );
  return program;
}

/** Hands a case book over, and takes it in there. */
export async function give(from: VaultApi, to: VaultApi, book: BookId, chosen = terms) {
  const { bytes } = await value(from.handOver({ book, terms: chosen, lock: { kind: 'phrase', phrase } }));
  return take(to, bytes);
}

/** Looks into a packet and takes it in. */
export async function take(to: VaultApi, bytes: Uint8Array<ArrayBuffer>) {
  const preview = await value(to.lookAtPacket(bytes, phrase));
  return { preview, taken: await value(to.takeIn(preview.token)) };
}

export const listsOf = async (program: VaultApi, holder: Holder) => (await value(program.open(holder))).lists;
