import type { EditorView } from 'prosemirror-view';
import { LookupList } from '../../../ui/lookup/lookup-list';
import { useSay } from '../../../program/translation';
import { type Called, listId, withCalled } from './calling';

type CalledListProps = { readonly view: EditorView; readonly called: Called };

/** What is offered for the letters behind `@`, beside them. The keys are the editor's: the focus stays in the text. */
export function CalledList({ view, called }: CalledListProps) {
  const say = useSay();
  const options = called.options.map(({ label, detail }, place) => ({ id: String(place), title: label, note: detail }));
  return (
    <>
      <LookupList
        id={listId}
        anchor="--manuscript-called"
        groups={[{ id: 'all', options }]}
        active={String(called.active)}
        label={say('manuscript.editor.called.list')}
        onChoose={(id) => {
          const tr = withCalled(view.state, Number(id));
          if (tr !== undefined) view.dispatch(tr);
          view.focus();
        }}
      />
      <div className="visually-hidden" role="status">
        {say('manuscript.editor.called.count', { count: options.length })}
      </div>
    </>
  );
}
