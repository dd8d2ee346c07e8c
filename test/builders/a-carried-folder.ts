import fc from 'fast-check';
import { day, type Laptop, type World } from './a-laptop';
import { carry, goRound } from './a-laptop';

/** What may happen to a team whose folder is carried about. Numbers choose among what there is at that moment. */
export type Happening =
  | { readonly kind: 'edit' | 'exchange'; readonly who: number }
  | { readonly kind: 'carry' | 'half' | 'double'; readonly who: number; readonly to: number; readonly part: number }
  | { readonly kind: 'pass'; readonly days: number };

const who = fc.nat(2);

export const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), who }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('exchange' as const), who }) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constantFrom('carry' as const, 'carry' as const, 'half' as const, 'double' as const),
        who,
        to: who,
        part: fc.nat(7),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('pass' as const), days: fc.constantFrom(1, 8, 61, 400) }) },
  ),
  { minLength: 5, maxLength: 30 },
);

/** Lets things happen, and answers with everything that anybody wrote. */
export async function live(
  laptops: readonly Laptop[],
  world: World,
  all: readonly Happening[],
): Promise<ReadonlyMap<string, string>> {
  const written = new Map<string, string>();
  const at = (index: number): Laptop => {
    const laptop = laptops[index % laptops.length];
    if (!laptop) throw new Error('nobody');
    return laptop;
  };
  for (const [count, happening] of all.entries()) {
    switch (happening.kind) {
      case 'pass':
        world.clock.pass(happening.days * day);
        break;
      case 'exchange':
        await at(happening.who).exchange();
        break;
      case 'edit':
        at(happening.who).edit(`case-${count % 2}`, { [`own/${count}`]: at(happening.who).name });
        written.set(`case-${count % 2} own/${count}`, at(happening.who).name);
        break;
      default:
        if (at(happening.who) !== at(happening.to)) bring(at(happening.who), at(happening.to), happening);
    }
  }
  return written;
}

/** Some of the files, in no order; whole, cut, or once more under another name. */
function bring(from: Laptop, to: Laptop, { kind, part }: { readonly kind: string; readonly part: number }): void {
  const isPicked = (name: string): boolean => Number.parseInt(name.slice(0, 1), 16) % 8 >= part;
  if (kind === 'carry') {
    carry(from, to, isPicked);
    return;
  }
  for (const [name, file] of from.files) {
    if (!isPicked(name) || to.files.has(name) || to.gone.has(name) || !/^[0-9a-f]{32}\.dcx$/.test(name)) continue;
    if (kind === 'half') to.files.set(name, { bytes: file.bytes.slice(0, file.bytes.length >> 1), changedAt: 1 });
    else to.files.set(name.replace('.dcx', '.sync-conflict-20260101-120000-ABCDEFG.dcx'), file);
  }
}

/** Until everybody has heard of everything, however long it took. */
export async function comeTogether(laptops: readonly Laptop[], world: World): Promise<void> {
  for (let count = 0; count < 3; count += 1) {
    await goRound(laptops);
    world.clock.pass(day);
  }
}

/** What is said of all shares, by share and key. */
export function everythingOn(laptop: Laptop): ReadonlyMap<string, string> {
  const said = [...laptop.copies.keys()].flatMap((share) =>
    [...laptop.says(share)].map(([key, json]) => [`${share} ${key}`, json.slice(1, -1)] as const),
  );
  return new Map(said.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
