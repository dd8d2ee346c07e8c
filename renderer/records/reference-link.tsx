import type { AnyReference } from '#shared/schema/ids';
import { TextLink } from '../ui/text-link';
import { useTranslator } from '../program/translation';
import { NameMarks } from './name-marks';
import { useRecordScope } from './record-scope';
import { recordTitle } from './record-title';

/** The name of a record that leads to it. One that cannot be found is shown as it is written. */
export function ReferenceLink({ to }: { readonly to: AnyReference }) {
  const translator = useTranslator();
  const { find, open } = useRecordScope();
  const found = find(to);
  if (found === undefined) {
    return (
      <span className="muted">
        {to.id} ({translator.say('caseBook.unknownRecord')})
      </span>
    );
  }
  return (
    <>
      <TextLink
        onPress={() => {
          open(to);
        }}
      >
        {recordTitle(found.kind, found.record, translator)}
      </TextLink>
      <NameMarks kind={found.kind} record={found.record} />
    </>
  );
}
