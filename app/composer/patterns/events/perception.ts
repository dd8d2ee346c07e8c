import type { Phrase } from '../../words/phrase';
import type { AnyRecord } from '../../case-file/case-file';
import type { Proceeding } from '../../case-file/records';
import type { DecisionMessages } from '../../messages/decisions';
import type { Statement } from '../../sentences/sentence';
import { dayOf, type Passage, type Pattern, type Scope } from '../pattern';

type Seen = {
  readonly as: Phrase;
  readonly by?: Phrase | undefined;
  readonly extent?: 'widely' | 'by' | undefined;
};

type What = Pick<DecisionMessages['perception'], 'of' | 'against'>;

function statementOf(record: AnyRecord, what: What, seen: Seen): Statement {
  return {
    pattern: 'perception',
    records: [record],
    hedged: true,
    message: { kind: 'perception', ...what, as: seen.as, by: seen.by, widely: seen.extent === 'widely' },
  };
}

/** A trial, where the book is about that one alone; else a case of its kind against those whom it is against. */
function whatOf({ kind, against = [] }: Proceeding, isOnly: boolean): What {
  const isCriminal = kind === 'criminal-public' || kind === 'criminal-private';
  if (isCriminal && isOnly) return { of: 'trial', against: [] };
  return { of: isCriminal ? 'criminal-case' : kind === 'civil' ? 'claim' : 'proceedings', against };
}

function ofProceedings({ file, tell, isChosen }: Scope): readonly Passage[] {
  return file
    .list('proceedings')
    .filter(isChosen)
    .flatMap((proceeding): Passage[] => {
      const seen = tell(proceeding).seenAs;
      const decisions = file.list('decisions').filter((decision) => decision.proceeding === proceeding.id);
      if (seen === undefined) return [];
      const last = decisions
        .flatMap(({ date }) => dayOf(date) ?? [])
        .sort()
        .at(-1);
      return [
        {
          day: last,
          statements: [statementOf(proceeding, whatOf(proceeding, file.list('proceedings').length === 1), seen)],
        },
      ];
    });
}

function ofDecisions({ file, tell, isChosen }: Scope): readonly Passage[] {
  return file
    .list('decisions')
    .filter(isChosen)
    .flatMap((decision): Passage[] => {
      const seen = tell(decision).seenAs;
      return seen === undefined
        ? []
        : [
            {
              day: dayOf(decision.date),
              behind: decision,
              statements: [statementOf(decision, { of: 'decision', against: [] }, seen)],
            },
          ];
    });
}

/** How charges, a trial or a decision are seen, and by whom. */
export const perception: Pattern = {
  name: 'perception',
  match: (scope) => [...ofProceedings(scope), ...ofDecisions(scope)],
};
