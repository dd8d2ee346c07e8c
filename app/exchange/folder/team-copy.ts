import * as z from 'zod';
import { cellsOf, type CellPatch, type SharedCopy } from '../copy/shared-copy';
import { sortedJson } from '../copy/sorted-json';

const Member = z.object({
  /** The code of the vault: see `cardCode`. */
  code: z.string(),
  name: z.string(),
  /** Instant, ISO 8601 in UTC. */
  since: z.string(),
  /** The code of who invited. */
  by: z.string(),
});

const Leaving = z.object({ at: z.iso.datetime(), by: z.string() });

const Epoch = z.object({
  /** The age recipient to which files are shut. */
  recipient: z.string(),
  /** The code of who made the key. */
  by: z.string(),
  /** The memberships that had ended when it was made: nobody of them got it. */
  without: z.array(z.string()).readonly(),
  /** By the key of `by`, in hexadecimal. */
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});

const Told = z.object({ stay: z.string(), by: z.string() });

const Given = z.object({ file: z.string(), at: z.iso.datetime(), by: z.string() });

/** One stay of somebody in the team. Who comes back has another one. */
export type Membership = z.infer<typeof Member> & { readonly id: string; readonly left?: z.infer<typeof Leaving> };
/** A key of the team without its secret. `id` begins with the number, in eight digits. */
export type TeamEpoch = z.infer<typeof Epoch> & { readonly id: string };
/** In which file a member gets a key. */
export type GivenKey = z.infer<typeof Given> & { readonly epoch: string; readonly membership: string };
/** In which file somebody is told that a stay of theirs has ended. */
export type ToldLeaving = { readonly file: string; readonly membership: string; readonly by: string };

/** What the shared copy of a team says. */
export type Team = {
  readonly name: string;
  readonly memberships: readonly Membership[];
  /** The newest first. */
  readonly epochs: readonly TeamEpoch[];
  readonly given: readonly GivenKey[];
  readonly told: readonly ToldLeaving[];
};

/** A leaving that cannot be read is one all the same. */
const unreadable: z.infer<typeof Leaving> = { at: new Date(0).toISOString(), by: '' };

/** Cells that this program does not understand are left out. */
export function readTeam(copy: SharedCopy): Team {
  const cells = [...cellsOf(copy)].map(([key, json]) => ({ path: key.split('/'), value: JSON.parse(json) as unknown }));
  const under = (first: string) => cells.filter(({ path }) => path[0] === first);
  const leaving = new Map(
    under('left').map(({ path, value }) => [path[1], Leaving.safeParse(value).data ?? unreadable]),
  );
  const name = cells.find(({ path }) => path.join('/') === 'about/name')?.value;
  return {
    name: typeof name === 'string' ? name : '',
    memberships: under('members').flatMap(({ path: [, id = ''], value }) => {
      const member = Member.safeParse(value);
      const left = leaving.get(id);
      return member.success ? [{ ...member.data, id, ...(left && { left }) }] : [];
    }),
    epochs: under('epochs')
      .flatMap(({ path: [, id = ''], value }) => {
        const epoch = Epoch.safeParse(value);
        return epoch.success ? [{ ...epoch.data, id }] : [];
      })
      .toSorted((one, other) => (one.id < other.id ? 1 : -1)),
    given: under('given').flatMap(({ path: [, epoch = '', membership = ''], value }) => {
      const given = Given.safeParse(value);
      return given.success ? [{ ...given.data, epoch, membership }] : [];
    }),
    told: under('told').flatMap(({ path: [, file = ''], value }) => {
      const told = Told.safeParse(value);
      return told.success ? [{ file, membership: told.data.stay, by: told.data.by }] : [];
    }),
  };
}

/** Those who are in the team. */
export function presentIn(team: Team): readonly Membership[] {
  return team.memberships.filter(({ left }) => left === undefined);
}

export function isPresent(team: Team, code: string): boolean {
  return presentIn(team).some((member) => member.code === code);
}

/** Writes each of these under its key. */
export function teamCells(cells: Readonly<Record<string, unknown>>): readonly CellPatch[] {
  return Object.entries(cells).map(([key, value]) => ({ key, json: sortedJson(value) }));
}
