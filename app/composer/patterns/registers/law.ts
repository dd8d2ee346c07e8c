import { textsIn } from '#shared/values/texts/text';
import type { Phrase } from '../../words/phrase';
import type { NormSubject, Wording } from '../../messages/law';
import type { Statement } from '../../sentences/sentence';
import { authority, type AuthorityDesk } from './authorities';
import { changeOfLaw, isToldAsChange } from './law-change';
import { besides } from './law-parts';
import { groupBy } from '../../case-file/group-by';
import { areMeasures, penaltyMenu } from './penalty-menu';
import type { Norm, NormCritique, Penalty } from '../../case-file/records';

export type NormReader = {
  tell(record: Norm): Norm;
  /** What courts and bodies found that a critique rests on. */
  readonly authorities?: AuthorityDesk;
  /** The own words of an article stand in the note of what is said of it, not in the sentence. */
  readonly wordingInNote?: boolean;
};

/** Verbs that one sentence can carry before a reader loses its subject. */
const verbsInSentence = 3;

/**
 * Patterns 15 and 16 over the norms of one paragraph: what each article is about, does and threatens; what a draft
 * would change; and at the end what is wrong with them, said once where it is wrong with several.
 */
export function law(norms: readonly Norm[], reader: NormReader): readonly Statement[] {
  const told = runs(norms).flatMap((run) =>
    run.some(isChange)
      ? run.flatMap((norm) => [
          ...changeOfLaw(norm, reader),
          ...besides(norm, reader),
          ...successors(norm, reader, false),
        ])
      : inForce(run, reader),
  );
  return [...told, ...critiques(norms, reader, told), ...findings(norms, reader)];
}

/** Who else has found what is wrong with them. */
function findings(norms: readonly Norm[], { authorities: desk }: NormReader): readonly Statement[] {
  const idsOf = ({ critiques: flaws = [] }: Norm) => flaws.flatMap(({ authorities: found = [] }) => found);
  const found = desk === undefined ? [] : [...new Set(desk.find(norms.flatMap(idsOf)))];
  return desk === undefined
    ? []
    : found.flatMap((one) =>
        authority(
          one,
          desk,
          norms.filter((norm) => idsOf(norm).includes(one.id)),
        ),
      );
}

const isChange = (norm: Norm) => norm.kind === 'draft' || norm.changes !== undefined;

/** Neighbours that are told together: changes of the law apart from the law in force. */
function runs(norms: readonly Norm[]): readonly (readonly Norm[])[] {
  const found: Norm[][] = [];
  for (const norm of norms) {
    const last = found.at(-1);
    if (last !== undefined && isChange(last[0] ?? norm) === isChange(norm)) last.push(norm);
    else found.push([norm]);
  }
  return found;
}

function inForce(norms: readonly Norm[], reader: NormReader): readonly Statement[] {
  const listed = norms.filter((norm) => isListed(norm, reader));
  const byCode = groupBy(listed, ({ code }) => JSON.stringify(code));
  const lists = [...byCode.values()].map((group) => subjects(group, reader));
  const single = norms.flatMap((norm, place) => {
    const named = [
      ...(lists.length > 0 ? listed : []),
      ...norms.slice(0, place).filter((other) => hasEffects(other, reader)),
    ];
    return particulars(
      norm,
      reader,
      named.some((other) => sameCode(other, norm)),
    );
  });
  return [...lists, ...single, ...penalties(norms, reader)];
}

const sameCode = (one: Norm, other: Norm) => JSON.stringify(one.code) === JSON.stringify(other.code);

/** Whether something is said of the article beside which its words may stand in a note. */
const isNoted = ({ article, subject, title, effects, protects }: Norm, { wordingInNote }: NormReader) =>
  wordingInNote === true &&
  ((effects ?? protects) !== undefined || (article !== undefined && (subject ?? title) !== undefined));

const hasEffects = (norm: Norm, reader: NormReader) =>
  (norm.effects ?? norm.protects ?? (isNoted(norm, reader) ? undefined : norm.quotation)) !== undefined;

const wordingsOf = (norms: readonly Norm[], reader: NormReader): readonly Wording[] =>
  norms.flatMap((norm) =>
    norm.quotation === undefined || !isNoted(norm, reader) ? [] : [{ norm: norm.id, quotation: norm.quotation }],
  );

/** An article that is only named: it has a subject, and either sanctions or nothing else to be told. */
function isListed(norm: Norm, reader: NormReader): boolean {
  const { article, subject, title, critiques: flaws } = norm;
  const isNamed = article !== undefined && (subject ?? title) !== undefined;
  return isNamed && !hasEffects(norm, reader) && (menuOf(norm).length > 0 || flaws === undefined);
}

/** What is threatened today: what the norm says for all times, else what its wording in force says. */
function menuOf({ penalties: always, versions = [] }: Norm): readonly Penalty[] {
  const now = versions.filter(({ to }) => to === undefined);
  return always ?? (now.length === 1 ? now[0]?.penalties : undefined) ?? [];
}

/** What makes a law one of offences, whose articles name by their subject what they punish. */
const ofOffences =
  /criminal|crimes|penal(?!ty)|offences|strafgesetz|pénal|уголовн|правонарушени|қылмыстық|құқық бұзушылық/iu;
const ofProcedure = /proce|execut|enforce|процес|исполнит|атқару|іс жүргізу/iu;

const isOfOffences = ({ code }: Norm): boolean =>
  textsIn([code.toJSON()]).some((name) => ofOffences.test(name) && !ofProcedure.test(name));

function subjects(norms: readonly Norm[], reader: NormReader): Statement {
  const told = norms.map((norm) => reader.tell(norm));
  const punishes = norms.some((norm) => menuOf(norm).length > 0 && isOfOffences(norm));
  const message = { kind: 'norm-subjects', norms: told.map(({ id }) => id), punishes } as const;
  return { pattern: 'law', message, records: norms, wordings: wordingsOf(told, reader) };
}

function particulars(record: Norm, reader: NormReader, silent: boolean): readonly Statement[] {
  const norm = reader.tell(record);
  const subject: NormSubject = { norm: record.id, silent };
  const statement = (message: Statement['message']): Statement => ({ pattern: 'law', message, records: [record] });
  const { versions = [], elements, limitation } = norm;
  const noted = isListed(record, reader) ? [] : wordingsOf([norm], reader);
  return [
    ...content(norm, subject, reader).map((message) => ({ ...statement(message), wordings: noted })),
    ...versions.flatMap(({ from, to, wording: words, title }) => {
      const wording = words ?? title;
      return wording === undefined ? [] : [statement({ kind: 'norm-version', subject, from, to, wording })];
    }),
    ...(elements === undefined ? [] : [statement({ kind: 'norm-elements', subject, elements })]),
    ...besides(record, reader, silent),
    ...(limitation === undefined ? [] : [statement({ kind: 'norm-limitation', subject, limitation })]),
    ...successors(record, reader, silent),
  ];
}

/** What has taken its place. */
function successors(record: Norm, reader: NormReader, silent: boolean): readonly Statement[] {
  const { succeededBy } = reader.tell(record);
  const subject: NormSubject = { norm: record.id, silent };
  return succeededBy === undefined
    ? []
    : [{ pattern: 'law', message: { kind: 'norm-successors', subject, successors: succeededBy }, records: [record] }];
}

function content(norm: Norm, subject: NormSubject, reader: NormReader): readonly Statement['message'][] {
  const { effects = [], protects = [] } = norm;
  const quotation = isNoted(norm, reader) ? undefined : norm.quotation;
  if (effects.length > 0 || protects.length > 0)
    return [{ kind: 'norm-effects', subject, effects, protects, quotation }];
  return quotation === undefined ? [] : [{ kind: 'norm-quotation', subject, quotation }];
}

/** Menus of sanctions, each told once for all the norms that have it. */
function penalties(norms: readonly Norm[], reader: NormReader): readonly Statement[] {
  const withMenu = norms.filter((norm) => menuOf(norm).length > 0);
  const byMenu = groupBy(withMenu, (norm) =>
    JSON.stringify([menuOf(norm), (norm.critiques ?? []).filter(isOutOfProportion)]),
  );
  return [...byMenu.values()].map((group): Statement => {
    const told = group.map((norm) => reader.tell(norm));
    const [first] = told;
    const menu = first === undefined ? [] : menuOf(first);
    return {
      pattern: 'law',
      records: group,
      message: {
        kind: 'norm-penalties',
        subjects: group.map(({ id }) => ({ norm: id })),
        of: group.length < norms.length ? 'some' : group.length === 1 ? 'the-only' : 'all',
        as: areMeasures(menu) ? 'measures' : 'sanctions',
        menu: penaltyMenu(menu),
        outOfProportionTo: (first?.critiques ?? [])
          .filter(isOutOfProportion)
          .flatMap(({ detail = [] }): readonly Phrase[] => detail),
      },
    };
  });
}

/** Said with the sanctions themselves rather than as one more flaw of the norm. */
const isOutOfProportion = ({ flaw, justifiedOnly, ...critique }: NormCritique) =>
  flaw === 'disproportionate-sanction' && (justifiedOnly ?? []).length === 0 && !isOfPart(critique);

/** About a part or a paragraph, not about the whole norm. */
const isOfPart = ({ part, paragraph }: Pick<NormCritique, 'part' | 'paragraph'>) => (part ?? paragraph) !== undefined;

/** A flaw of what the norm allows, not of the norm: it has a sentence of its own. */
const isFinding = ({ flaw, detail, justifiedOnly }: NormCritique) =>
  detail !== undefined && (flaw === 'prior-censorship' || (justifiedOnly ?? []).length > 0);

function finding({ detail: what = [], justifiedOnly = [], lawfulOnly, standards }: NormCritique): Statement['message'] {
  if (justifiedOnly.length === 0) return { kind: 'prior-censorship', what, standards };
  return { kind: 'justified-only', what, circumstances: justifiedOnly, lawfulOnly: lawfulOnly === true };
}

function critiques(norms: readonly Norm[], reader: NormReader, told: readonly Statement[]): readonly Statement[] {
  const remaining = (norm: Norm) =>
    (norm.critiques ?? []).filter(
      (critique) =>
        isOfPart(critique) ||
        ((norm.penalties === undefined || !isOutOfProportion(critique)) && !(isChange(norm) && isToldAsChange(norm))),
    );
  const criticised = norms.filter((norm) => remaining(norm).length > 0);
  const alike = groupBy(criticised, (norm) => JSON.stringify([remaining(norm), norm.attribution]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group.map((norm) => reader.tell(norm));
    const own = first === undefined ? [] : remaining(first);
    const these = group.length > 1 && group.length === norms.length && told.length > 0;
    return [
      ...[...groupBy(wholeFirst(own.filter((critique) => !isFinding(critique))), partOf).values()].flatMap((alike) =>
        verbs(group, alike, these, told),
      ),
      ...own.filter(isFinding).map((critique): Statement => ({
        pattern: 'law',
        records: group,
        message: finding(critique),
      })),
    ];
  });
}

const wholeFirst = (given: readonly NormCritique[]): readonly NormCritique[] => [
  ...given.filter((critique) => !isOfPart(critique)),
  ...given.filter(isOfPart),
];

const partOf = ({ part, paragraph }: NormCritique) => JSON.stringify([part, paragraph]);

/** Sentences of which a norm is the subject: a pronoun behind them means it. */
const kindsAboutNorm = new Set<Statement['message']['kind']>([
  'norm-effects',
  'norm-quotation',
  'norm-version',
  'norm-life',
  'norm-powers',
  'norm-critique',
]);

const isAboutNorm = (message: Statement['message']) =>
  kindsAboutNorm.has(message.kind) || (message.kind === 'norm-penalties' && message.as === 'measures');

function verbs(
  group: readonly Norm[],
  own: readonly NormCritique[],
  these: boolean,
  told: readonly Statement[],
): Statement[] {
  const isTold = (norm: Norm) => told.some(({ records }) => records.some((record) => record.id === norm.id));
  const last = told.at(-1);
  const { part, paragraph } = own[0] ?? {};
  const isPart = (part ?? paragraph) !== undefined;
  const [only, another] = group;
  const isAlone = another === undefined && last?.records.length === 1 && last.records[0] === only;
  const isAgain = !isPart && isAlone && isAboutNorm(last.message) && only?.ofParts === undefined;
  const sentences = Math.ceil(own.length / verbsInSentence);
  return Array.from({ length: sentences }, (_, place) => ({
    pattern: 'law',
    records: group,
    message: {
      kind: 'norm-critique',
      subjects: group.map((norm) => ({
        norm: norm.id,
        part,
        paragraph,
        silent: isTold(norm),
        again: isAgain || (place > 0 && group.length === 1),
      })),
      these: these && !isPart,
      critiques: own.slice(place * verbsInSentence, (place + 1) * verbsInSentence),
    },
  }));
}
