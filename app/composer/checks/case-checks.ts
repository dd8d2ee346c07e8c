import { decimalText } from '#shared/values/quantities/decimal';
import { kinds } from '#shared/kinds/index';
import type { Block, DocumentCheck, RecordPointer } from '#shared/document/document';
import { factKinds, missingDate } from '#shared/records/facts';
import type { AnyRecord, CaseFile } from '../case-file/case-file';
import type { ComposeContext } from '../sentences/context';
import { differingRates, type Rate, ratesOf, ratesOfFigures } from '../case-file/rates';
import { articlesOfLater, sourcesTwice } from './consistency';
import { checkSources, sentencesOf } from './source-check';
import { reviewFacts } from './unused';
import { withheldChecks } from './withheld';

/** Adds what is recorded and not told, what is withheld, what lacks a date or a source, and sums at several rates. */
export function checkCase(context: ComposeContext, files: readonly CaseFile[], blocks: readonly Block[]): void {
  const sentences = sentencesOf(blocks);
  const said = new Set(sentences.flatMap(({ records }) => records).map((pointer) => JSON.stringify(pointer)));
  addAll(context, checkTelling(context, files));
  for (const file of files) {
    addAll(context, withheldChecks(file.withheld, file.audience));
    addAll(context, undated(file, said));
    addAll(
      context,
      articlesOfLater(file).filter(({ records: [citing] }) => said.has(JSON.stringify(citing))),
    );
  }
  const figures = files.slice(0, 1).flatMap(ratesOfFigures);
  const told = figures.filter(({ pointer }) => said.has(JSON.stringify(pointer)));
  addAll(context, rateChecks([...files.flatMap(ratesOf), ...told]));
  const cited = context.notes.list().flatMap(({ records }) => records);
  addAll(context, sourcesTwice(files, cited));
  checkSources(context, blocks, files);
}

function addAll(context: ComposeContext, checks: readonly DocumentCheck[]): void {
  for (const check of checks) context.checks.add(check);
}

function remark(
  code: DocumentCheck['code'],
  records: readonly RecordPointer[],
  values?: Readonly<Record<string, string | number>>,
): DocumentCheck {
  return { code, blocking: false, records, ...(values !== undefined && { values }) };
}

function checkTelling({ telling, language }: ComposeContext, files: readonly CaseFile[]): readonly DocumentCheck[] {
  const { unused, foreign } = reviewFacts(files, telling, language.code);
  return [
    ...unused.map(({ pointer, field }) =>
      field === undefined ? remark('unused-record', [pointer]) : remark('unused-field', [pointer], { field }),
    ),
    ...foreign.map(({ pointer, field, text }) => remark('language-fallback', [pointer], { field, text })),
  ];
}

/** Facts that the text tells of without a date, because none is recorded: a text needs to know which day it was. */
function undated(file: CaseFile, said: ReadonlySet<string>): readonly DocumentCheck[] {
  return factKinds
    .flatMap((kind) => {
      const records: readonly AnyRecord[] = file.list(kinds[kind].list);
      return records.filter((record) => missingDate(kind, record) !== undefined);
    })
    .map((record) => file.pointerTo(record))
    .filter((pointer) => said.has(JSON.stringify(pointer)))
    .map((pointer) => remark('date-missing', [pointer]));
}

/** Rates are told apart by their first figures: many are far below one. */
const rateFigures = 5;

function rateChecks(all: readonly Rate[]): readonly DocumentCheck[] {
  return differingRates(all).map((rates) => {
    const [first] = rates;
    const values = [...new Set(rates.map(({ rate }) => Number(rate.toPrecision(rateFigures))))].sort(
      (one, other) => one - other,
    );
    const pair = first === undefined ? '' : `${first.from}/${first.to}`;
    return remark(
      'rates-differ',
      rates.map(({ pointer }) => pointer),
      { pair, rates: values.map(decimalText).join(', ') },
    );
  });
}
