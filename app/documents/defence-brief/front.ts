import type { Block, RecordPointer } from '#shared/document/document';
import { ownCounsel } from '#shared/records/own';
import { plain } from '../../composer/tree/blocks';
import { inLines, joinedBy, plainText, replaced, type Words } from '../../composer/words/words';
import { type BriefDesk, type BriefMatter, textFor } from './brief-desk';
import type { Counsel, Party } from '../../composer/case-file/records';

/** Who it is for, from whom, in which case, and what it is: all that stands above the text. */
export function front(desk: BriefDesk): readonly Block[] {
  return [...addressee(desk), ...sender(desk), ...caseNumbers(desk), title(desk)];
}

/** Whom the motion is to; else the court that decided last, sat last, or opened the case. */
export function courtOf({ file, motion }: BriefMatter) {
  const decided = file.list('decisions').flatMap(({ by = [] }) => by);
  const sat = file.list('hearings').map(({ court }) => court);
  const started = file.list('proceedings').map(({ startedBy }) => startedBy);
  const courts = [...started, ...sat, ...decided].map((id) => file.find('body', id));
  return file.find('body', motion?.to) ?? courts.findLast((body) => body?.kind === 'court');
}

/** The defence counsel of the case; where the book names none, the own one of the registers. */
export function counselOf({ file }: BriefMatter): readonly (Party | Counsel)[] {
  const named = file.list('parties').filter(({ roles }) => roles?.includes('defence-counsel') === true);
  const own = file.find('counsel', ownCounsel(file.registers)?.id);
  return named.length > 0 || own === undefined ? named : [own];
}

function addressee(desk: BriefDesk): readonly Block[] {
  const court = courtOf(desk);
  if (court === undefined) return [];
  const text = textFor(desk);
  const name = text(court.name);
  const city = court.city === undefined ? '' : text(court.city);
  const place = plainText(name).includes(plainText(city)) ? '' : city;
  const { brief } = desk.context.language.papers;
  return [plain('addressee', 'addressee', inLines([brief.to(name), place]), [desk.file.pointerTo(court)])];
}

function sender(desk: BriefDesk): readonly Block[] {
  const { context, file } = desk;
  const { brief } = context.language.papers;
  const text = textFor(desk);
  const from = counselOf(desk).map((counsel) => {
    const lines = [
      brief.counsel(text(counsel.name)),
      counsel.licence === undefined ? '' : brief.licence(counsel.licence),
      counsel.warrant === undefined ? '' : brief.warrant(counsel.warrant),
      counsel.contact ?? ('address' in counsel ? counsel.address : undefined) ?? '',
    ];
    return plain('from', `from ${counsel.id}`, inLines(lines), [file.pointerTo(counsel)]);
  });
  const { subject } = file;
  if (subject === undefined) return from;
  const role = subject.roles?.[0];
  const status = role === undefined ? '' : brief.status(role, text);
  const pointers: readonly RecordPointer[] = [file.pointerTo(subject)];
  return [...from, plain('from', 'in the interest of', brief.inTheInterestOf(text(subject.name), status), pointers)];
}

function caseNumbers({ context, file, motion }: BriefDesk): readonly Block[] {
  const { brief } = context.language.papers;
  const own = file.find('proceeding', motion?.proceeding);
  const proceedings = own === undefined ? file.list('proceedings') : [own];
  return proceedings.flatMap((proceeding) =>
    (proceeding.numbers ?? []).map(({ of, number }) =>
      plain('case-number', `number ${number}`, brief.caseNumber(of, number), [file.pointerTo(proceeding)]),
    ),
  );
}

function title(desk: BriefDesk): Block {
  return { kind: 'title', text: plainText(inLines(titleLines(desk))) };
}

/** The name of the paper in capitals, and what it is about: the decision it is against, else the first thing it asks. */
export function titleLines(desk: BriefDesk): readonly Words[] {
  const { context, file, motion } = desk;
  const { brief } = context.language.papers;
  const text = textFor(desk);
  const [ask] = motion?.asks ?? [];
  const attacked = file.find('decision', motion?.decisionAttacked);
  const courts = attacked === undefined ? [] : file.findAll('body', attacked.by);
  const against =
    attacked === undefined
      ? ''
      : brief.against(
          attacked,
          joinedBy(
            ', ',
            courts.map(({ name }) => text(name)),
          ),
          text,
        );
  const asking = ask === undefined || against !== '' ? '' : brief.asking(text(ask));
  const kind = replaced(brief.kind(motion?.kind, text), /^.*$/su, (name) =>
    name.toLocaleUpperCase(context.language.code),
  );
  return [kind, asking, against].filter((one) => one !== '');
}
