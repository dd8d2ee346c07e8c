import { type CaseBook, caseBookStates } from '#shared/model/case-book';
import { useSay } from '../../foundation/translation';
import { ChoiceField } from '../../ui/choice-field';
import { pendingValue } from './save-queue';
import type { EditProps } from './record-form';
import { TextEditor } from './text-editor';

/** The fields of the book itself that can be changed here: title, state, own reference, note. */
export function BookForm({ book, pending, revision, onEdit }: EditProps & { readonly book: CaseBook }) {
  const say = useSay();
  const current = (field: 'title' | 'state' | 'reference' | 'note'): unknown =>
    (pendingValue(pending, 'book', field) ?? { value: book[field] }).value;
  const text = (name: 'title' | 'reference' | 'note', required = false) => (
    <TextEditor
      field={{ name, group: 'book', required, holds: { type: 'text' } }}
      value={current(name)}
      revision={revision}
      onChange={(value) => {
        onEdit({ op: 'set-book', field: name, value });
      }}
    />
  );
  const state = current('state');
  return (
    <div className="panel panel-body stack">
      {text('title', true)}
      <ChoiceField
        label={say('field.book.state')}
        options={caseBookStates.map((value) => ({ value, label: say(`choice.book-state.${value}`) }))}
        value={caseBookStates.find((each) => each === state) ?? book.state}
        onChange={(value) => {
          onEdit({ op: 'set-book', field: 'state', value });
        }}
      />
      {text('reference')}
      {text('note')}
    </div>
  );
}
