import type { MissingItem } from '#shared/contract/missing';
import type { CaseBook } from '#shared/records/case-book';
import type { AnyReference } from '#shared/schema/ids';
import type { Registers } from '#shared/records/registers';
import { openCaseFile } from '../../composer/case-file/case-file';
import { missingInBrief } from './brief-checks';
import { type BriefMatter, openMotionOf } from './brief-desk';
import { courtBrief } from './profile';
import type { RequiredPart } from '../../composer/forum-profile';

type Place = Pick<MissingItem, 'code' | 'field'> & { readonly kind: AnyReference['kind'] };

/** Where each part of a brief is entered. */
const places: Partial<Record<RequiredPart, Place>> = {
  court: { code: 'no-addressee', field: 'to', kind: 'motion' },
  'court-address': { code: 'no-address', field: 'address', kind: 'body' },
  counsel: { code: 'no-counsel', kind: 'party' },
  'counsel-licence': { code: 'no-licence', field: 'licence', kind: 'party' },
  'counsel-warrant': { code: 'no-warrant', field: 'warrant', kind: 'party' },
  'case-number': { code: 'no-case-number', field: 'numbers', kind: 'proceeding' },
  'decision-attacked': { code: 'no-decision-attacked', field: 'decisionAttacked', kind: 'motion' },
  arguments: { code: 'no-arguments', field: 'arguments', kind: 'motion' },
  requests: { code: 'no-requests', field: 'asks', kind: 'motion' },
  annexes: { code: 'no-annexes', kind: 'attachment' },
  'annex-pages': { code: 'no-annex-pages', field: 'pages', kind: 'attachment' },
};

const documents = [courtBrief.document] as const;

/** What only a motion says: to which court it goes, and so where that is, and whether papers go with it. */
const hangOnMotion = new Set<MissingItem['code']>(['no-address', 'no-annexes']);

/** What a court asks of a brief and the book does not have. Without a motion that is one thing: the motion. */
export function missingForBrief(book: CaseBook, registers: Registers): readonly MissingItem[] {
  const file = openCaseFile(book, registers, courtBrief.audience);
  const matter: BriefMatter = { file, motion: openMotionOf(file) };
  const items = courtBrief.required.flatMap(({ value }) => itemsOf(matter, value));
  if (matter.motion !== undefined) return items;
  const others = items.filter(({ kind, code }) => kind !== 'motion' && !hangOnMotion.has(code));
  return [...others, { code: 'no-motion', kind: 'motion', documents }];
}

function itemsOf(matter: BriefMatter, part: RequiredPart): readonly MissingItem[] {
  const place = places[part];
  if (place === undefined) return [];
  const { kind, ...lack } = place;
  return missingInBrief(matter, part).map((records) => {
    const pointed = records.map(({ record }) => record);
    // The own counsel of the registers stands in for one of the book.
    const about =
      pointed.find((record) => record.kind === kind) ??
      pointed.find((record) => kind === 'party' && record.kind === 'counsel') ??
      firstOf(matter, kind);
    return about === undefined ? { ...lack, kind, documents } : { ...lack, about, documents };
  });
}

/** A case number stands with a proceeding that is there, if one is. */
function firstOf({ file }: BriefMatter, kind: AnyReference['kind']): AnyReference | undefined {
  const [proceeding] = kind === 'proceeding' ? file.list('proceedings') : [];
  return proceeding === undefined ? undefined : { kind: 'proceeding', id: proceeding.id };
}
