import type { Phrase } from '../../words/phrase';
import type { AnyRecord } from '../../case-file/case-file';
import type { Statement } from '../../sentences/sentence';
import { dayOf, type Passage, type Pattern, type Scope } from '../pattern';

type Seen = {
  readonly as: Phrase;
  readonly by?: Phrase | undefined;
  readonly extent?: 'widely' | 'by' | undefined;
};

function statementOf(record: AnyRecord, of: 'proceeding' | 'decision', seen: Seen): Statement {
  return {
    pattern: 'perception',
    records: [record],
    hedged: true,
    message: { kind: 'perception', of, as: seen.as, by: seen.by, widely: seen.extent === 'widely' },
  };
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
      return [{ day: last, statements: [statementOf(proceeding, 'proceeding', seen)] }];
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
        : [{ day: dayOf(decision.date), behind: decision, statements: [statementOf(decision, 'decision', seen)] }];
    });
}

/** How charges, a trial or a decision are seen, and by whom. */
export const perception: Pattern = {
  name: 'perception',
  match: (scope) => [...ofProceedings(scope), ...ofDecisions(scope)],
};
