import { dateInWords } from '#shared/i18n/date-words';
import { Norm, type NormVersion } from '#shared/kinds/registers/norm';
import type { PartialDate } from '#shared/values/dates/partial-date';
import { textIn } from '#shared/values/texts/text';
import { versionsOn } from '#shared/records/version-on';
import { InlineFold } from '../../../ui/inline-fold';
import { useRecordScope } from '../../../records/record-scope';
import { useTranslator } from '../../../program/translation';

type NormWordingProps = { readonly norm: string; readonly date: PartialDate | undefined };

/** The words of a chosen norm, as in force on the date of the record where it has one, and how sure they are. */
export function NormWording({ norm: id, date }: NormWordingProps) {
  const translator = useTranslator();
  const { say, language } = translator;
  const { find } = useRecordScope();
  const parsed = Norm.schema.safeParse(find({ kind: 'norm', id })?.record);
  if (!parsed.success) return null;
  const norm = parsed.data;
  const versions = norm.versions ?? [];
  const found = date === undefined ? [] : versionsOn(versions, date);
  const shown = found.length > 0 ? found.map(({ version }) => version) : versions;
  const heading = norm.title ?? norm.subject;
  const status = norm.reviewStatus ?? 'unverified';
  return (
    <InlineFold title={say('picker.wording')} note={say(`picker.review.${status}`)}>
      {heading !== undefined && <p className="norm-title">{textIn(heading, language)}</p>}
      {date !== undefined && (
        <p className="lookup-note">
          {say(found.length === 0 ? 'picker.noWordingOn' : 'picker.inForceOn', { date: dateInWords(date, translator) })}
        </p>
      )}
      {shown.map((version, at) => (
        <VersionView key={at} version={version} />
      ))}
      {norm.quotation !== undefined && (
        <blockquote className="value-quote">{textIn(norm.quotation, language)}</blockquote>
      )}
      {shown.every(({ wording }) => wording === undefined) && norm.quotation === undefined && (
        <p className="lookup-note">{say('picker.noWording')}</p>
      )}
    </InlineFold>
  );
}

function VersionView({ version }: { readonly version: NormVersion }) {
  const translator = useTranslator();
  const { say, language } = translator;
  const { from, to, title, wording } = version;
  const period = [
    ...(from === undefined ? [] : [say('picker.from', { date: dateInWords(from, translator) })]),
    ...(to === undefined ? [] : [say('picker.to', { date: dateInWords(to, translator) })]),
  ].join(' ');
  return (
    <div>
      {period !== '' && <p className="lookup-note">{period}</p>}
      {title !== undefined && <p className="norm-title">{textIn(title, language)}</p>}
      {wording !== undefined && <blockquote className="value-quote value-text">{textIn(wording, language)}</blockquote>}
    </div>
  );
}
