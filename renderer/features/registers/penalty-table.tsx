import { moneyInWords, termInWords, type UnitName } from '#shared/i18n/quantity-words';
import type { Translator } from '#shared/i18n/translator';
import type { Penalty } from '#shared/kinds/registers/norm';
import { type LocalText, textIn } from '#shared/values/texts/text';
import { choiceInWords } from '../../records/record-title';
import { useUnitName } from '../../records/use-unit-name';
import { useTranslator } from '../../program/translation';

type PenaltyTableProps = {
  readonly penalties: readonly Penalty[];
  /** Where the choices of their kinds have their words. */
  readonly path: 'norm-penalties' | 'norm-versions-penalties';
};

/** The menu of sanctions of a norm, part by part. */
export function PenaltyTable({ penalties, path }: PenaltyTableProps) {
  const translator = useTranslator();
  const { say } = translator;
  const unitName = useUnitName();
  return (
    <table className="table selectable">
      <caption className="visually-hidden">{say('registers.penalties')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('registers.penaltyPart')}</th>
          <th scope="col">{say('registers.penalty')}</th>
          <th scope="col">{say('registers.penaltyFrom')}</th>
          <th scope="col">{say('registers.penaltyTo')}</th>
          <th scope="col">{say('registers.penaltyWhere')}</th>
        </tr>
      </thead>
      <tbody>
        {penalties.map((penalty, index) => (
          <tr key={index}>
            <td className="numbers">{penalty.part}</td>
            <td>
              {kindWords(penalty, path, translator)}
              {penalty.beside !== undefined && (
                <div className="muted small">{choiceInWords(`${path}-beside`, penalty.beside, translator)}</div>
              )}
              {(penalty.consistsOf ?? []).map((text, at) => (
                <div key={at} className="muted small">
                  {words(text, translator)}
                </div>
              ))}
            </td>
            <td className="numbers">{limit(penalty.from, penalty.amountFrom, translator, unitName)}</td>
            <td className="numbers">{limit(penalty.to, penalty.amountTo, translator, unitName)}</td>
            <td>{penalty.aggravatedBy !== undefined && words(penalty.aggravatedBy, translator)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function kindWords({ kind }: Penalty, path: string, translator: Translator): string {
  return typeof kind === 'string' ? choiceInWords(`${path}-kind`, kind, translator) : words(kind.other, translator);
}

function words(text: LocalText, { language }: Translator): string {
  return textIn(text, language) ?? '';
}

function limit(
  term: Penalty['from'],
  amount: Penalty['amountFrom'],
  translator: Translator,
  unitName: UnitName,
): string {
  const parts = [
    ...(term === undefined ? [] : [termInWords(term, translator)]),
    ...(amount === undefined ? [] : [moneyInWords(amount, translator, unitName)]),
  ];
  return parts.join(', ');
}
