import type { Norm } from '#shared/kinds/registers/norm';
import { textIn } from '#shared/values/texts/text';
import { choiceInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';

/** One line of the law: number, heading or subject, and what a reader must be told at once. */
export function NormRow({ norm, onOpen }: { readonly norm: Norm; readonly onOpen: (id: string) => void }) {
  const translator = useTranslator();
  const { say, language } = translator;
  const { article, title, subject, reviewStatus, status } = norm;
  const marks = [
    ...(status === undefined || status === 'in-force' ? [] : [choiceInWords('norm-status', status, translator)]),
    ...(reviewStatus === 'verified' ? [] : [say(`registers.short-${reviewStatus ?? 'none'}`)]),
  ];
  return (
    <li>
      <button
        type="button"
        data-entry={norm.id}
        className="list-item law-row"
        onClick={() => {
          onOpen(norm.id);
        }}
      >
        <span className="law-article numbers">
          {article === undefined ? say('registers.wholeLaw') : say('words.norm.article', { article })}
        </span>
        <span className="law-subject">{textIn(title ?? subject ?? '', language)}</span>
        <span className="muted small">{marks.join(' · ')}</span>
      </button>
    </li>
  );
}
