import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Patch } from '#app/book/stored/plain';
import { readyAutomerge } from '../../builders/ready-automerge';
import { counted } from '../rows';
import { Log } from './log';
import { tried } from './tried';
import { fresh, Vault } from './vaults';

beforeAll(readyAutomerge);

type Step = {
  readonly do: 'add' | 'set' | 'remove' | 'point' | 'add-body' | 'set-body' | 'remove-body' | 'title' | 'take';
  readonly at: number;
  readonly which: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(
    'add',
    'set',
    'set',
    'remove',
    'point',
    'add-body',
    'set-body',
    'remove-body',
    'title',
    'take',
    'take',
  ),
  at: fc.nat(2),
  which: fc.nat(11),
});

const lists = ['parties', 'decisions'] as const;
const fieldOf = { parties: 'shortName', decisions: 'ground' } as const;

/** Vaults of which the first shares its case book; the second has an older state of it, the third nothing. */
class Work {
  readonly log = new Log();
  readonly vaults: readonly [Vault, Vault, Vault];
  #words = 0;

  constructor() {
    const start = {
      book: {
        fields: { title: 'A case', state: 'active' },
        lists: {
          parties: { p1: { id: 'p1', kind: 'person', name: 'A' } },
          decisions: { d1: { id: 'd1', kind: 'judgment' } },
        },
      },
      registers: { bodies: { b1: { id: 'b1', kind: 'court', name: 'Court 1' } } },
    };
    this.vaults = [new Vault(start), new Vault(start), new Vault({ book: { fields: {}, lists: {} }, registers: {} })];
    this.vaults[0].share();
  }

  make({ do: what, at, which }: Step): void {
    const vault = this.vaults[at];
    if (!vault) return;
    if (what === 'take') {
      const from = which % 3;
      const other = this.vaults[from];
      if (!other?.copy || other === vault) return;
      vault.take(other);
      this.log.send(from, at);
      return;
    }
    if (vault.side.book.fields['title'] === undefined) return;
    if (what === 'title') this.#write(at, [this.#own('title')]);
    else if (what.endsWith('-body')) this.#body(what, at, which);
    else this.#record(what, at, which);
  }

  /** A word that nobody has written before. */
  #word(): string {
    return `word ${(this.#words += 1)}.`;
  }

  #own(field: string): Patch {
    return { at: 'field', field, value: this.#word() };
  }

  #body(what: Step['do'], at: number, which: number): void {
    const vault = this.vaults[at] ?? this.vaults[0];
    const bodies = vault.side.registers['bodies'] ?? {};
    const id = Object.keys(bodies)[which % Math.max(1, Object.keys(bodies).length)];
    if (what === 'add-body') {
      const added = { id: fresh(), kind: 'court', name: `Court ${which % 3}`, description: this.#word() };
      vault.change([], [{ at: 'record', list: 'bodies', id: added.id, value: added }]);
    } else if (id !== undefined && what === 'set-body') {
      const value = this.#word();
      vault.change([], [{ at: 'record-field', list: 'bodies', id, field: 'address', value }]);
      this.#logBody(at, id, value);
    } else if (id !== undefined && !JSON.stringify(vault.side.book).includes(`"${id}"`)) {
      vault.change([], [{ at: 'record', list: 'bodies', id, value: undefined }]);
      this.#logBody(at, id, undefined);
    }
  }

  /** Under what the copy calls it from now on; under its own id it says nothing any more. */
  #logBody(at: number, id: string, value: string | undefined): void {
    const name = namesOf(this.vaults[at] ?? this.vaults[0]).get(id) ?? id;
    if (name !== id) this.#log(at, `bodies/${id}`, undefined);
    this.#log(at, `bodies/${name}`, value);
  }

  #record(what: Step['do'], at: number, which: number): void {
    const vault = this.vaults[at];
    const list = what === 'point' ? 'decisions' : (lists[which % 2] ?? 'parties');
    const records = vault?.side.book.lists[list] ?? {};
    const id = Object.keys(records)[(which >> 1) % Math.max(1, Object.keys(records).length)];
    if (what === 'add') {
      const added = { id: fresh(), kind: list === 'parties' ? 'person' : 'judgment', [fieldOf[list]]: this.#word() };
      this.#write(at, [
        { at: 'record', list, id: added.id, value: list === 'parties' ? { ...added, name: 'B' } : added },
      ]);
    } else if (id === undefined) return;
    else if (what === 'remove') this.#write(at, [{ at: 'record', list, id, value: undefined }]);
    else if (what === 'set')
      this.#write(at, [{ at: 'record-field', list, id, field: fieldOf[list], value: this.#word() }]);
    else {
      const bodies = Object.keys(vault?.side.registers['bodies'] ?? {});
      const by = bodies.slice(which % Math.max(1, bodies.length)).slice(0, 2);
      vault?.change([{ at: 'record-field', list, id, field: 'by', value: by.length > 0 ? by : undefined }]);
    }
  }

  #write(at: number, patches: readonly Patch[]): void {
    this.vaults[at]?.change(patches);
    for (const patch of patches) {
      if (patch.at === 'field') this.#log(at, patch.field, patch.value);
      else if (patch.at === 'record-field') this.#log(at, `${patch.list}/${patch.id}`, patch.value);
      else this.#log(at, `${patch.list}/${patch.id}`, patch.value?.[patch.list === 'parties' ? 'shortName' : 'ground']);
    }
  }

  #log(at: number, key: string, value: unknown): void {
    this.log.write(at, key, typeof value === 'string' ? value : undefined);
  }
}

/** How the copy calls the courts of a vault. */
function namesOf({ ids }: Vault): ReadonlyMap<string, string> {
  return new Map(
    [...ids]
      .toSorted()
      .map(([key, own]) => [own, key.slice('bodies/'.length)] as const)
      .toReversed(),
  );
}

/**
 * What a vault says in the shared lists, with the names of its courts: two that a vault has recorded twice are one where
 * somebody has recorded them once.
 */
function sharedBy({ side }: Vault): unknown {
  const { fields, lists: shared } = side.book;
  const nameOf = (id: unknown) => side.registers['bodies']?.[String(id)]?.['name'];
  const decisions = Object.entries(shared['decisions'] ?? {}).map(([id, { by, ...decision }]): [string, unknown] => [
    id,
    Array.isArray(by) ? { ...decision, by: by.map(nameOf) } : decision,
  ]);
  return { fields, parties: shared['parties'] ?? {}, decisions: Object.fromEntries(decisions) };
}

/** The courts that the decisions of a vault are by and that it does not have. */
function lackedBy({ side }: Vault): readonly unknown[] {
  const used = Object.values(side.book.lists['decisions'] ?? {}).flatMap(({ by }): unknown[] =>
    Array.isArray(by) ? by : [],
  );
  return used.filter((id) => !Object.hasOwn(side.registers['bodies'] ?? {}, String(id)));
}

test('case books that go to and fro come to say the same, and nothing that somebody typed is lost', () => {
  const property = fc.property(fc.array(step, { minLength: 1, maxLength: 16 }), (done) => {
    const work = new Work();
    const { vaults } = work;
    for (const next of done) work.make(next);
    for (const round of [0, 1]) {
      for (const [at] of vaults.entries()) work.make({ do: 'take', at, which: (at + 1 + round) % 3 });
    }
    for (const [at] of vaults.entries()) work.make({ do: 'take', at, which: 2 });
    const [first, ...others] = vaults;
    expect(vaults.map(({ refused }) => refused)).toEqual([0, 0, 0]);
    expect(vaults.map((vault) => vault.out())).toEqual([0, 0, 0]);
    for (const other of others) {
      expect(other.offers()).toEqual(first.offers());
      expect(sharedBy(other)).toEqual(sharedBy(first));
    }
    expect(vaults.flatMap(lackedBy)).toEqual([]);
    const registers = JSON.stringify(vaults.map(({ side }) => side.registers));
    for (const [key, values] of work.log.values()) {
      const standing = key.startsWith('bodies/') ? first.offers() + registers : first.offers();
      for (const value of values) expect(standing).toContain(value);
    }

    const before = vaults.map(({ side }) => side);
    for (const [at] of vaults.entries()) work.make({ do: 'take', at, which: (at + 1) % 3 });
    expect(vaults.map(({ side }) => side)).toEqual(before);
  });
  tried('Case books shared between vaults', property, counted(5000));
});
