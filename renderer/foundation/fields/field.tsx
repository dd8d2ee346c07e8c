import { CountEditor } from './count-editor';
import { DateEditor } from './date-editor';
import type { FieldProps } from './field-props';
import { FlagEditor } from './flag-editor';
import { GroupEditor } from './group-editor';
import { ListEditor } from './list-editor';
import { NumberEditor } from './number-editor';
import { TermEditor } from './term-editor';
import { TextEditor } from './text-editor';

/** Any field of a record, with the editor for what it holds. */
export function Field(props: FieldProps) {
  const { holds } = props.field;
  switch (holds.type) {
    case 'text':
      return <TextEditor {...props} />;
    case 'date':
      return <DateEditor {...props} />;
    case 'term':
      return <TermEditor {...props} />;
    case 'count':
      return <CountEditor {...props} />;
    case 'number':
      return <NumberEditor {...props} />;
    case 'flag':
      return <FlagEditor {...props} />;
    case 'group':
      return <GroupEditor {...props} Field={Field} />;
    case 'list':
      return <ListField {...props} />;
    default:
      return null;
  }
}

/** A list has the editor for what its items hold. */
function ListField(props: FieldProps) {
  const { holds } = props.field;
  if (holds.type !== 'list') return null;
  return holds.of.type === 'group' ? <ListEditor {...props} Field={Field} /> : null;
}
