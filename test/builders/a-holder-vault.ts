import type { Change, Changed, ChangedRecord, FormDrafts, Holder, HolderState } from '#shared/contract/holder';
import { collectionNames } from '#shared/records/case-book';
import { fail, type Result, succeed } from '#shared/result';
import type { Fields } from '#shared/schema/fields';

type Parts = {
  /** What the vault answers, in turn: what is on the disk then, or why not. Afterwards the disk is full. */
  readonly states: Result<HolderState>[];
  readonly drafts?: FormDrafts;
};

/** What a session asks of a vault, answered out of a list. Each answer that is a state is one version further. */
export function aHolderVault({ states, drafts = {} }: Parts) {
  const sent: (readonly Change[])[] = [];
  const kept: FormDrafts[] = [];
  let version = 0;
  let last: HolderState | undefined;
  const next = (): Result<HolderState> => {
    const answer = states.shift() ?? fail({ code: 'storage/disk-full' } as const);
    if (!answer.ok) return answer;
    version += 1;
    return succeed({ ...answer.value, version });
  };
  const written = (): Promise<Result<Changed>> => {
    const [before, answer] = [last, next()];
    if (!answer.ok) return Promise.resolve(answer);
    last = answer.value;
    const { lists, ...saved } = answer.value;
    const records = differenceOf(before?.lists ?? {}, lists);
    return Promise.resolve(succeed({ ...saved, since: before?.version ?? 0, records }));
  };
  return {
    sent,
    kept,
    /** Something else writes into the holder. */
    missVersion: () => {
      version += 1;
      if (last) last = { ...last, version };
    },
    open: (): Promise<Result<HolderState>> => {
      const answer = next();
      if (answer.ok) last = answer.value;
      return Promise.resolve(answer);
    },
    change: (_: Holder, changes: readonly Change[]) => {
      sent.push(changes);
      return written();
    },
    undo: written,
    redo: written,
    drafts: () => Promise.resolve(succeed(drafts)),
    keepDrafts: (_: Holder, some: FormDrafts) => {
      kept.push(some);
      return Promise.resolve(succeed(undefined));
    },
  };
}

/** A holder with parties. */
export function withParties(savedAt: string, parties: readonly (Fields & { readonly id: string })[]): HolderState {
  const records = Object.fromEntries(parties.map((party) => [party.id, party]));
  return { own: {}, lists: { parties: records }, canUndo: true, canRedo: false, savedAt, version: 0 };
}

function differenceOf(before: HolderState['lists'], after: HolderState['lists']): readonly ChangedRecord[] {
  return collectionNames.flatMap((list) => {
    const [were, are] = [before[list] ?? {}, after[list] ?? {}];
    const ids = Object.keys({ ...were, ...are }).filter((id) => were[id] !== are[id]);
    return ids.map((id): ChangedRecord => {
      const record = are[id];
      return { list, id, ...(record && { record }) };
    });
  });
}
