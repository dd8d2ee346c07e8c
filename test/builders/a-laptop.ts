import type { Clock } from '#app/ports/clock';
import type { Ids } from '#app/ports/ids';
import { inMemorySharedFolders } from '#app/ports/in-memory-shared-folders';
import { cellsOf, emptyCopy, writeCells, type Cells, type SharedCopy } from '#app/exchange/copy/shared-copy';
import { exchange, type Exchanged } from '#app/exchange/folder/exchange';
import { findInvitations } from '#app/exchange/folder/invitations';
import { inviteMember, newTeam, removeMember } from '#app/exchange/folder/membership';
import type { ExchangeParts, Packets } from '#app/exchange/folder/parts';
import type { TeamState } from '#app/exchange/folder/team-state';
import { cardCode, newExchangeKeys, publicCard, type ExchangeKeys } from '#app/exchange/packet/keys';
import { openPacket } from '#app/exchange/packet/open-packet';
import { sealPacket } from '#app/exchange/packet/seal-packet';
import { expectValue, succeed } from '#shared/result';

export const day = 24 * 60 * 60 * 1000;

/** Packets as the program makes them. */
export const realPackets: Packets = { seal: sealPacket, open: openPacket };

/** A clock that stands until it is moved, and ids for all laptops of a run. */
export type World = { readonly clock: Clock & { pass: (milliseconds: number) => void }; readonly ids: Ids };

export function aWorld(start = Date.UTC(2026, 0, 5, 9)): World {
  let now = start;
  let count = 0;
  return {
    clock: {
      now: () => now,
      pass: (milliseconds) => {
        now += milliseconds;
      },
    },
    ids: {
      nextId: () => `id-${(count += 1)}`,
      nextActor: () => (count += 1).toString(16).padStart(32, '0'),
    },
  };
}

/** A laptop with its own view of the folder: what lies there is only what was carried. */
export class Laptop {
  readonly name: string;
  readonly keys: ExchangeKeys;
  readonly code: string;
  readonly copies = new Map<string, SharedCopy>();
  /** Files that were taken away here, or elsewhere and so here too. */
  readonly gone = new Set<string>();
  readonly folders: ReturnType<typeof inMemorySharedFolders>;
  readonly world: World;
  readonly packets: Packets;
  team: TeamState | undefined;
  last: Exchanged | undefined;

  constructor(
    name: string,
    keys: ExchangeKeys,
    { code, world, packets }: { code: string; world: World; packets: Packets },
  ) {
    this.name = name;
    this.keys = keys;
    this.code = code;
    this.world = world;
    this.packets = packets;
    this.folders = inMemorySharedFolders(() => world.clock.now());
    this.folders.contents.set('team', new Map());
  }

  get files() {
    return (
      this.folders.contents.get('team') ?? new Map<string, { bytes: Uint8Array<ArrayBuffer>; changedAt: number }>()
    );
  }

  get parts(): ExchangeParts {
    return {
      ...this.world,
      folders: this.folders,
      folder: 'team',
      packets: this.packets,
      me: { keys: this.keys, code: this.code, name: this.name },
      madeWith: 'a test',
      copies: {
        shares: () => [...this.copies.keys()],
        isWanted: () => true,
        open: (share) => Promise.resolve(succeed(this.copies.get(share))),
        keep: (share, copy) => {
          this.copies.set(share, copy);
          return Promise.resolve(succeed(undefined));
        },
      },
    };
  }

  async found(name: string): Promise<void> {
    this.team = await newTeam(name, this.parts);
  }

  invite(other: Laptop): void {
    this.team = expectValue(inviteMember(this.#team(), { code: other.code, name: other.name }, this.parts));
  }

  remove(other: Laptop): void {
    this.team = expectValue(removeMember(this.#team(), other.code, this.parts));
  }

  /** Answers whether there was an invitation. */
  async join(): Promise<boolean> {
    const [invitation] = expectValue(await findInvitations(this.parts));
    this.team ??= invitation?.team;
    return invitation !== undefined;
  }

  edit(share: string, cells: Readonly<Record<string, string>>): void {
    const copy = this.copies.get(share) ?? emptyCopy(this.world.ids.nextActor());
    const patches = Object.entries(cells).map(([key, text]) => ({ key, json: JSON.stringify(text) }));
    this.copies.set(share, writeCells(copy, patches, { by: this.name, at: this.world.clock.now() }));
  }

  says(share: string): Cells {
    return cellsOf(this.copies.get(share) ?? emptyCopy('00'));
  }

  async exchange(): Promise<Exchanged> {
    const before = [...this.files.keys()];
    // Through JSON, as a ledger keeps it.
    const exchanged = expectValue(await exchange(this.#team(), this.parts));
    this.team = JSON.parse(JSON.stringify(exchanged.team)) as TeamState;
    for (const name of before) if (!this.files.has(name)) this.gone.add(name);
    this.last = exchanged;
    return exchanged;
  }

  #team(): TeamState {
    if (!this.team) throw new Error(`${this.name} is in no team`);
    return this.team;
  }
}

export async function aLaptop(name: string, world: World, packets: Packets = realPackets): Promise<Laptop> {
  const keys = await newExchangeKeys();
  return new Laptop(name, keys, { code: cardCode(await publicCard(keys)), world, packets });
}

/** Carries files and removals from one view of the folder to another, or only those that are picked. */
export function carry(from: Laptop, to: Laptop, isPicked: (name: string) => boolean = () => true): void {
  for (const name of [...from.gone].filter(isPicked)) {
    to.gone.add(name);
    to.files.delete(name);
  }
  for (const [name, file] of from.files) {
    if (!isPicked(name) || to.gone.has(name)) continue;
    if ((to.files.get(name)?.bytes.length ?? 0) < file.bytes.length) to.files.set(name, file);
  }
}

export function carryAll(laptops: readonly Laptop[]): void {
  for (const from of laptops) for (const to of laptops) if (from !== to) carry(from, to);
}

/** Everybody exchanges, with everything carried before and after. */
export async function goRound(laptops: readonly Laptop[]): Promise<void> {
  carryAll(laptops);
  for (const laptop of laptops) {
    await laptop.exchange();
    carryAll(laptops);
  }
}

/** A team of laptops that have all joined, everything carried. */
export async function aTeam(names: readonly string[], world: World, packets: Packets = realPackets) {
  const laptops = await Promise.all(names.map((name) => aLaptop(name, world, packets)));
  const [first, ...others] = laptops;
  if (!first) throw new Error('nobody');
  await first.found('The team');
  for (const other of others) first.invite(other);
  await first.exchange();
  carryAll(laptops);
  for (const other of others) await other.join();
  await goRound(laptops);
  return laptops;
}

/** The same laptops once more, in a world of their own: making keys takes longer than most of what is tried with them. */
export function againWith(laptops: readonly Laptop[], world: World): readonly Laptop[] {
  return laptops.map(({ name, keys, code, packets, team, files }) => {
    const laptop = new Laptop(name, keys, { code, world, packets });
    laptop.team = team;
    for (const [file, body] of files) laptop.files.set(file, body);
    return laptop;
  });
}
