import type { Statement } from '../../sentences/sentence';
import { paperOf } from '../registers/authorities';
import { clientOf, isCounsel } from '../../voice/people';
import { namedBy } from '../judgments/decisions';
import { dayOf, type Passage, type Scope } from '../pattern';
import type { Decision, Motion, Proceeding } from '../../case-file/records';
import type { DecisionNamed, Evidence } from '../../messages/proceedings';

const pattern = 'course';

/** When it was filed, which cannot have been after it was answered. */
function filedBy({ filed, answered }: Motion): Motion['filed'] {
  if (filed?.latest === undefined || answered?.latest === undefined) return filed ?? answered;
  const latest = answered.latest < filed.latest ? answered.latest : filed.latest;
  return (filed.earliest ?? latest) > latest ? filed : { ...filed, latest };
}

/** A day of filing or an answer shows that it was filed. */
const isFiled = ({ filed, answer, answered }: Motion) => (filed ?? answer ?? answered) !== undefined;

const onlyOf = (all: readonly string[] = []) => (all.length === 1 ? all[0] : undefined);

/** The people of a proceeding; none where none is recorded. */
const peopleOf = ({ against = [], complainants = [] }: Partial<Proceeding>): readonly string[] => [
  ...against,
  ...complainants,
];

/**
 * Whether counsel files it, and for whom: the one whom they all defend, unless the proceeding is of others, else the only
 * one of the decision or the proceeding.
 */
function counselOf({ by = [], decisionAttacked, proceeding }: Motion, { file }: Scope) {
  const all = file.findAll('party', by);
  const isByCounsel = all.length > 0 && all.every(isCounsel);
  const { against, complainants } = file.find('proceeding', proceeding) ?? {};
  const people = peopleOf({ against, complainants });
  // Counsel whom the proceeding is about acts for himself.
  if (!isByCounsel || by.some((id) => people.includes(id))) return { isByCounsel: false, client: undefined };
  const clients = [...new Set(all.flatMap((party) => clientOf(party, file) ?? []))];
  const decided = file.find('decision', decisionAttacked)?.against;
  const defended = clients.filter((client) => people.length === 0 || people.includes(client));
  return {
    isByCounsel,
    client: onlyOf(defended) ?? onlyOf(decided) ?? onlyOf(against ?? complainants),
  };
}

/** What a motion is against: whom the decision concerns need not be said beside the same people who file it. */
function attackedBy({ by = [] }: Motion, attacked: Decision, scope: Scope): DecisionNamed {
  const named = namedBy(attacked, scope);
  const filers = new Set<string>(by);
  const isOwn = named.of.length === filers.size && named.of.every((party) => filers.has(party));
  return isOwn ? { ...named, of: [] } : named;
}

function filing(motion: Motion, scope: Scope): Statement {
  const { file, tell } = scope;
  const told = tell(motion);
  const attacked = file.find('decision', told.decisionAttacked);
  const isPlanned = !isFiled(motion);
  const due = isPlanned && motion.nextStep === undefined ? told.nextStepBy : undefined;
  return {
    pattern,
    records: [motion],
    message: {
      kind: 'motion',
      motion: told,
      attacked: attacked && attackedBy(told, attacked, scope),
      isPlanned,
      due,
      ...counselOf(motion, scope),
    },
  };
}

type Argument = NonNullable<Motion['arguments']>[number];

/** A piece of evidence with its place in the papers of the case. */
export const pieceOf = ({ what, volume, sheets }: NonNullable<Argument['evidence']>[number]): Evidence => ({
  what,
  volume,
  sheets,
  isOneSheet: sheets !== undefined && /^\d+$/u.test(sheets),
});

/** Each argument of what was filed; what nobody has filed yet argues nothing. */
function argued(motion: Motion, scope: Scope): readonly Statement[] {
  const { file, tell } = scope;
  if (!isFiled(motion)) return [];
  const told = tell(motion);
  return (told.arguments ?? []).map(({ thesis, norms = [], authorities, evidence = [] }, place) => {
    // What a body held that these readers may not learn of is not for them either.
    const found = file.findAll('authority', authorities).filter(({ by }) => file.find('body', by) !== undefined);
    return {
      pattern,
      records: [motion, ...found],
      message: {
        kind: 'motionArgument',
        motion: told,
        thesis,
        norms,
        authorities: found.map((one) => paperOf(one, scope)),
        evidence: evidence.map(pieceOf),
        isFurther: place > 0,
      },
    };
  });
}

/**
 * What was filed and how it was answered. What has no answer yet says so at the end of the case, and what nobody has
 * filed yet stands there, too.
 */
export function motionPassages(motion: Motion, scope: Scope): readonly Passage[] {
  const told = scope.tell(motion);
  const filed: Passage = { day: dayOf(filedBy(motion)), statements: [filing(motion, scope), ...argued(motion, scope)] };
  const { answer } = told;
  if (answer === undefined) return [filed];
  const isPending = answer === 'pending';
  const answered = (of: Motion['filed']): Statement => ({
    pattern,
    records: [motion],
    message: { kind: 'motionAnswer', motion: told, filed: of, answer },
  });
  if (isPending) return [filed, { day: undefined, statements: [answered(told.filed)] }];
  if (motion.filed === undefined || motion.answered === undefined)
    return [{ ...filed, statements: [...filed.statements, answered(undefined)] }];
  const goesOn = { from: filed, joined: (before: readonly Statement[]) => [...before, answered(undefined)] };
  return [filed, { day: dayOf(motion.answered), statements: [answered(told.filed)], goesOn }];
}
