import type { Block, RecordPointer } from '#shared/document/document';
import { courtBrief } from './profile';
import type { RequiredPart } from '../../composer/forum-profile';
import { checkCase } from '../../composer/checks/case-checks';
import type { BriefDesk, BriefMatter } from './brief-desk';
import { annexesOf } from './closing';
import { counselOf, courtOf } from './front';

type Missing = readonly (readonly RecordPointer[])[];

/** Adds to the checks what a court asks of a brief and the book does not have. */
export function checkBrief(desk: BriefDesk, blocks: readonly Block[]): void {
  const { context, file } = desk;
  for (const { value: part, certainty } of courtBrief.required) {
    for (const records of missingInBrief(desk, part))
      context.checks.add({ code: 'required-missing', blocking: false, records, values: { part, certainty } });
  }
  checkCase(context, [file], blocks);
}

/** One entry for each thing of a part that is missing, with the records to go to. */
export function missingInBrief(matter: BriefMatter, part: RequiredPart): Missing {
  const { file, motion } = matter;
  const own: readonly RecordPointer[] = motion === undefined ? [] : [file.pointerTo(motion)];
  const counsel = counselOf(matter);
  const when = (isMissing: boolean): Missing => (isMissing ? [own] : []);
  switch (part) {
    case 'court':
      return when(courtOf(matter) === undefined);
    case 'court-address':
      return [courtOf(matter)].flatMap((court) =>
        court === undefined || court.address !== undefined ? [] : [[file.pointerTo(court)]],
      );
    case 'counsel':
      return when(counsel.length === 0);
    case 'counsel-licence':
      return counsel.filter(({ licence }) => licence === undefined).map((one) => [file.pointerTo(one)]);
    case 'counsel-warrant':
      return counsel.filter(({ warrant }) => warrant === undefined).map((one) => [file.pointerTo(one)]);
    case 'case-number':
      return when(file.list('proceedings').every(({ numbers = [] }) => numbers.length === 0));
    case 'decision-attacked':
      return when(isAppeal(matter) && file.find('decision', motion?.decisionAttacked) === undefined);
    case 'arguments':
      return when((motion?.arguments ?? []).length === 0);
    case 'requests':
      return when((motion?.asks ?? []).length === 0);
    case 'annexes':
      return when(annexesOf(matter).length === 0);
    case 'annex-pages':
      return annexesOf(matter)
        .filter(({ pages }) => pages === undefined)
        .map((one) => [file.pointerTo(one)]);
    default:
      return [];
  }
}

const isAppeal = ({ motion }: BriefMatter) => motion?.kind === 'appeal' || motion?.kind === 'cassation-appeal';
