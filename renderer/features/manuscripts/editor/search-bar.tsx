import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../../program/announcer';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { SearchField } from '../../../ui/fields/search-field';
import { TextField } from '../../../ui/fields/text-field';
import { chosenWords, countFound, searchCommands, withWanted } from './searching';

type SearchBarProps = {
  readonly view: EditorView;
  readonly onClose: () => void;
};

/** Finds words in the text and puts others in their place. Enter and Shift+Enter walk, Esc closes. */
export function SearchBar({ view, onClose }: SearchBarProps) {
  const say = useSay();
  const { find, replace, count, look, run, replaceAll, close } = useSearch(view, onClose);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
    field.current?.focus();
  }, []);
  const press = (event: KeyboardEvent): void => {
    const isOfField = event.target === field.current;
    if (event.key === 'Escape') close();
    else if (event.key === 'F3' || (event.key === 'Enter' && isOfField)) run(event.shiftKey ? 'previous' : 'next');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="editor-search row"
      role="search"
      aria-label={say('manuscript.editor.search.title')}
      onKeyDownCapture={press}
    >
      <SearchField
        label={say('manuscript.editor.search.find')}
        clearLabel={say('manuscript.editor.search.clear')}
        value={find}
        onChange={(words) => {
          look({ find: words, replace });
        }}
        inputRef={field}
      />
      <span className="small muted numbers editor-search-count" role="status">
        {find !== '' && say('manuscript.editor.search.count', { count })}
      </span>
      <Steps isDisabled={count === 0} onStep={run} />
      <TextField
        label={say('manuscript.editor.search.replace')}
        isLabelHidden
        placeholder={say('manuscript.editor.search.replace')}
        value={replace}
        onChange={(words) => {
          look({ find, replace: words });
        }}
      />
      <Button
        small
        isDisabled={count === 0}
        onPress={() => {
          run('replaceOne');
        }}
      >
        {say('manuscript.editor.search.replaceOne')}
      </Button>
      <Button small isDisabled={count === 0} onPress={replaceAll}>
        {say('manuscript.editor.search.replaceAll')}
      </Button>
      <Button
        small
        look="quiet"
        aria-label={say('manuscript.editor.search.close')}
        icon={<X size={16} aria-hidden />}
        onPress={close}
      />
    </div>
  );
}

type StepsProps = { readonly isDisabled: boolean; readonly onStep: (to: 'previous' | 'next') => void };

function Steps({ isDisabled, onStep }: StepsProps) {
  const say = useSay();
  return [['previous', ChevronUp] as const, ['next', ChevronDown] as const].map(([to, Icon]) => (
    <Button
      key={to}
      small
      look="quiet"
      isDisabled={isDisabled}
      aria-label={say(`manuscript.editor.search.${to}`)}
      icon={<Icon size={16} aria-hidden />}
      onPress={() => {
        onStep(to);
      }}
    />
  ));
}

function useSearch(view: EditorView, onClose: () => void) {
  const say = useSay();
  const announce = useAnnounce();
  const [wanted, setWanted] = useState(() => ({ find: chosenWords(view.state), replace: '' }));
  useEffect(() => {
    view.dispatch(withWanted(view.state.tr, wanted));
  }, [view, wanted]);
  const run = (name: keyof typeof searchCommands): void => {
    const command: Command = searchCommands[name];
    command(view.state, view.dispatch.bind(view), view);
    showSelection(view);
  };
  const count = countFound(view.state);
  return {
    ...wanted,
    count,
    look: setWanted,
    run,
    replaceAll: (): void => {
      run('replaceAll');
      announce(say('manuscript.editor.search.replaced', { count }));
    },
    close: (): void => {
      view.dispatch(withWanted(view.state.tr, { find: '', replace: '' }));
      onClose();
    },
  };
}

/** While the focus is in the bar, the text does not scroll by itself. */
function showSelection(view: EditorView): void {
  const { node } = view.domAtPos(view.state.selection.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
