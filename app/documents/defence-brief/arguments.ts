import type { Block } from '#shared/document/document';
import type { AnyRecord } from '../../composer/case-file/case-file';
import type { Motion } from '../../composer/case-file/records';
import { pieceOf } from '../../composer/patterns/events/motions';
import { authority } from '../../composer/patterns/registers/authorities';
import { authorityDesk } from '../../composer/planning/authority-desk';
import type { Statement } from '../../composer/sentences/sentence';
import { heading } from '../../composer/tree/headings';
import { plainText } from '../../composer/words/words';
import { type BriefDesk, paragraph, sayLine, tellCase, tellIn } from './brief-desk';
import { disputedOpinions } from './opinions';
import { paragraphOf } from './told-before';

type Argument = NonNullable<Motion['arguments']>[number];

/**
 * Each argument under its thesis: the law, what courts and bodies held elsewhere, the facts, the evidence by volume and sheet. A fact that has been told
 * `before`, or has a part of the brief of its own, is pointed to there.
 */
export function argument(desk: BriefDesk, before: readonly Block[]): readonly Block[] {
  const { motion } = desk;
  if (motion === undefined) return [];
  const blocks: Block[] = [];
  for (const one of tellIn(desk, motion).arguments ?? [])
    blocks.push(...argumentBlocks(desk, motion, one, [...before, ...blocks]));
  return blocks;
}

function argumentBlocks(
  desk: BriefDesk,
  motion: Motion,
  { thesis, norms = [], authorities = [], facts = [], evidence = [] }: Argument,
  before: readonly Block[],
): readonly Block[] {
  const statement = (message: Statement['message']): Statement => ({
    pattern: 'brief',
    message,
    records: [motion],
    uncited: true,
  });
  const { told, pointed } = sorted(desk, facts, before);
  const found = authorityDesk(desk.context, desk.file);
  const ground = [
    ...(norms.length === 0 ? [] : [statement({ kind: 'argument-law', norms })]),
    ...found.find(authorities).flatMap((one) => authority(one, found, [motion])),
    ...(pointed === undefined ? [] : [statement({ kind: 'argument-facts', ...pointed })]),
  ];
  return [
    heading(2, plainText(sayLine(desk, { kind: 'thesis', thesis }))),
    ...paragraph(desk, ground),
    ...(told.size === 0 ? [] : tellCase(desk, (record) => told.has(record))),
    ...(evidence.length === 0
      ? []
      : paragraph(desk, [statement({ kind: 'argument-evidence', evidence: evidence.map(pieceOf) })])),
  ];
}

type Sorted = {
  /** To be told here. */
  readonly told: ReadonlySet<AnyRecord>;
  /** Told elsewhere. */
  readonly pointed: { readonly paragraphs: readonly number[]; readonly part: 'opinions' | undefined } | undefined;
};

function sorted(desk: BriefDesk, references: NonNullable<Argument['facts']>, before: readonly Block[]): Sorted {
  const disputed = new Set<AnyRecord>(disputedOpinions(desk));
  const records = references.flatMap((reference) => desk.file.resolve(reference) ?? []);
  const placed = records.map((record) => ({ record, number: paragraphOf(before, record, desk) }));
  const below = placed.filter(({ record, number }) => number === undefined && disputed.has(record));
  const paragraphs = [...new Set(placed.flatMap(({ number }) => number ?? []))];
  const told = placed.filter(({ record, number }) => number === undefined && !disputed.has(record));
  const isPointed = paragraphs.length + below.length > 0;
  return {
    told: new Set(told.map(({ record }) => record)),
    pointed: isPointed ? { paragraphs, part: below.length === 0 ? undefined : 'opinions' } : undefined,
  };
}
