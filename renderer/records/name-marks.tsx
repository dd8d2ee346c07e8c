import { isMessageKey } from '#shared/i18n/messages';
import type { Translator } from '#shared/i18n/translator';
import { type NameStatus, nameStatus } from '#shared/records/consent';
import type { ReferenceKind } from '#shared/schema/ids';
import { partyIn } from './party-in';
import { fieldsOf } from '#shared/schema/walk-schema';
import { useTranslator } from '../program/translation';
import { choiceInWords } from './record-title';

type NameMarksProps = { readonly kind: ReferenceKind; readonly record: unknown };

/**
 * In a word or two, beside a name or a title: what of it may go out. Nothing stands there where all of it may. The
 * whole explanation is in the title of the mark.
 */
export function NameMarks({ kind, record }: NameMarksProps) {
  const translator = useTranslator();
  const marks = [...nameMarks(kind, record, translator), ...recordMarks(record, translator)];
  return marks.map(({ words, explained }) => (
    <span key={words} className="record-mark" title={explained}>
      {words}
    </span>
  ));
}

type Mark = { readonly words: string; readonly explained: string };

function nameMarks(kind: ReferenceKind, record: unknown, translator: Translator): readonly Mark[] {
  const party = kind === 'party' ? partyIn(record) : undefined;
  if (party === undefined) return [];
  const { mark, audiences } = nameStatus(party);
  if (mark === undefined) return [];
  const words = translator.say(mark.isForAll ? `consent.mark.${mark.told}` : `consent.someMark.${mark.told}`);
  return [{ words, explained: audiences.map((each) => toldInWords(each, translator)).join('\n') }];
}

/** "UN, public report: initials". */
export function toldInWords({ audience, told }: NameStatus['audiences'][number], translator: Translator): string {
  return translator.say('consent.explained', {
    audience: choiceInWords('party-consents-audience', audience, translator),
    told: translator.say(`consent.told.${told}`),
  });
}

function recordMarks(record: unknown, translator: Translator): readonly Mark[] {
  const { confidentiality } = fieldsOf(record);
  const key = `consent.record.${String(confidentiality)}`;
  if (!isMessageKey(key)) return [];
  const who = choiceInWords('record-confidentiality', String(confidentiality), translator);
  return [{ words: translator.say(key), explained: translator.say('consent.explainedRecord', { who }) }];
}
