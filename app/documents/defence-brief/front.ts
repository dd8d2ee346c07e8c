import type { Block } from '#shared/document/document';
import type { PartialDate } from '#shared/values/dates/partial-date';
import { ownCounsel } from '#shared/records/own';
import { plain } from '../../composer/tree/blocks';
import { plainText, type Words } from '../../composer/words/words';
import { type BriefDesk, type BriefMatter, sayLine, tellIn } from './brief-desk';
import { normsCharged, standingOf } from './standing';
import type { Counsel, Party, Proceeding } from '../../composer/case-file/records';

/** Who it is for, from whom, in which case, and what it is: all that stands above the text. */
export function front(desk: BriefDesk): readonly Block[] {
  const title: Block = { kind: 'title', text: plainText(titleOf(desk)) };
  return [...addressee(desk), ...sender(desk), ...caseNumbers(desk), title];
}

/** Whom the motion is to; else the court that acted last: what has no day stands before all days. */
export function courtOf({ file, motion }: BriefMatter) {
  const started = file.list('proceedings').map(({ started: date, startedBy: by }) => ({ date, by }));
  const sat = file.list('hearings').map(({ date, court: by }) => ({ date, by }));
  const decided = file.list('decisions').flatMap(({ date, by = [] }) => by.map((one) => ({ date, by: one })));
  const courts = [...started, ...sat, ...decided]
    .sort((one, other) => dayOf(one).localeCompare(dayOf(other)))
    .map(({ by }) => file.find('body', by));
  return file.find('body', motion?.to) ?? courts.findLast((body) => body?.kind === 'court');
}

const dayOf = ({ date }: { readonly date?: PartialDate | undefined }): string => date?.latest ?? date?.earliest ?? '';

/** The defence counsel of the case; where the book names none, the own one of the registers. */
export function counselOf({ file }: BriefMatter): readonly (Party | Counsel)[] {
  const named = file.list('parties').filter(({ roles }) => roles?.includes('defence-counsel') === true);
  const own = file.find('counsel', ownCounsel(file.registers)?.id);
  return named.length > 0 || own === undefined ? named : [own];
}

/** The motion that the brief is. */
const paperOf = ({ motion }: BriefDesk) => (motion === undefined ? [] : [motion]);

function addressee(desk: BriefDesk): readonly Block[] {
  const court = courtOf(desk);
  if (court === undefined) return [];
  const words = sayLine(desk, { kind: 'addressee', court: tellIn(desk, court) }, [court, ...paperOf(desk)]);
  return [plain('addressee', 'addressee', words, [desk.file.pointerTo(court)])];
}

function sender(desk: BriefDesk): readonly Block[] {
  const { file } = desk;
  const from = counselOf(desk).map((recorded) => {
    const counsel = tellIn(desk, recorded);
    const contact = counsel.contact ?? ('address' in counsel ? counsel.address : undefined);
    const words = sayLine(desk, { kind: 'from-counsel', counsel: { ...counsel, contact } }, [
      recorded,
      ...paperOf(desk),
    ]);
    return plain('from', `from ${counsel.id}`, words, [file.pointerTo(recorded)]);
  });
  const { subject } = file;
  if (subject === undefined) return from;
  const message = {
    kind: 'in-interest',
    person: tellIn(desk, subject),
    role: subject.roles?.[0],
    standing: standingOf(desk),
    norms: normsCharged(desk),
  } as const;
  const words = sayLine(desk, message, [subject, ...paperOf(desk)]);
  return [...from, plain('from', 'in the interest of', words, [file.pointerTo(subject)])];
}

function caseNumbers(desk: BriefDesk): readonly Block[] {
  const { file, motion } = desk;
  const own = file.find('proceeding', motion?.proceeding);
  const isOfOthers = ({ against = [] }: Proceeding) =>
    file.subject !== undefined && against.length > 0 && !against.includes(file.subject.id);
  const proceedings = own === undefined ? file.list('proceedings').filter((one) => !isOfOthers(one)) : [own];
  return proceedings.flatMap((proceeding) =>
    (tellIn(desk, proceeding).numbers ?? []).map(({ of, number }) =>
      plain(
        'case-number',
        `number ${number}`,
        sayLine(desk, { kind: 'case-number', of, number, country: file.book.jurisdiction }, [proceeding]),
        [file.pointerTo(proceeding)],
      ),
    ),
  );
}

/** The name of the paper in capitals, and what it is about: the decision it is against, else the first thing it asks. */
export function titleOf(desk: BriefDesk): Words {
  const { file, motion } = desk;
  const attacked = file.find('decision', motion?.decisionAttacked);
  const told = attacked && tellIn(desk, attacked);
  const against = attacked && { kind: attacked.kind, date: told?.date, courts: file.findAll('body', told?.by) };
  const asks = against === undefined ? motion?.asks?.[0] : undefined;
  return sayLine(desk, { kind: 'paper-title', paper: motion?.kind, asks, against }, paperOf(desk));
}
