import { Fragment } from 'react';
import type { MessageKey } from '#shared/i18n/messages';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

type Name = Extract<MessageKey, `shortcuts.${string}`> extends `shortcuts.${infer Rest}` ? Rest : never;
type Group = { readonly title: Name; readonly keys: readonly (readonly [name: Name, ...keys: string[]])[] };

const groups: readonly Group[] = [
  {
    title: 'everywhere',
    keys: [
      ['lock', 'Ctrl+L'],
      ['panic', 'Ctrl+Shift+L'],
      ['search', 'Ctrl+K'],
      ['newBook', 'Ctrl+Shift+N'],
      ['back', 'Alt+←'],
      ['panes', 'F6', 'Shift+F6'],
      ['close', 'Esc'],
      ['help', 'F1', '?'],
    ],
  },
  {
    title: 'pages',
    keys: [
      ['new', 'Ctrl+N'],
      ['sections', 'Ctrl+1 … 9'],
      ['undo', 'Ctrl+Z'],
      ['redo', 'Ctrl+Shift+Z'],
    ],
  },
  {
    title: 'record',
    keys: [
      ['done', 'Ctrl+Enter'],
      ['neighbours', 'Ctrl+PgUp', 'Ctrl+PgDn'],
    ],
  },
  {
    title: 'fields',
    keys: [
      ['choose', '↑', '↓', 'Enter'],
      ['calendar', 'Alt+↓'],
      ['menu', 'Alt+Enter'],
      ['addLine', 'Enter'],
      ['moveLine', 'Alt+↑', 'Alt+↓'],
      ['removeLine', 'Backspace'],
    ],
  },
  {
    title: 'tables',
    keys: [
      ['rows', '↑', '↓', '←', '→'],
      ['filter', 'A … Z'],
      ['open', 'Enter'],
      ['select', 'Space'],
      ['selectMore', 'Shift+↑', 'Shift+↓'],
      ['selectAll', 'Ctrl+A'],
      ['delete', 'Delete'],
    ],
  },
  {
    title: 'documents',
    keys: [
      ['sentence', '↑', '↓', '←', '→'],
      ['outline', '↑', '↓', 'Enter'],
      ['moveParagraph', 'Alt+↑', 'Alt+↓'],
      ['paragraphDeeds', 'Shift+F10'],
    ],
  },
];

/** The keys that the window knows, by where they work. */
export function ShortcutsHelp({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say('shortcuts.title')} isOpen={isOpen} onClose={onClose} isWide>
      <p className="muted small">{say('shortcuts.caption')}</p>
      <div className="shortcuts">
        {groups.map(({ title, keys }) => (
          <section key={title} aria-label={say(`shortcuts.${title}`)} className="shortcut-group">
            <h3>{say(`shortcuts.${title}`)}</h3>
            <dl>
              {keys.map(([name, ...strokes]) => (
                <Fragment key={name}>
                  <dt className="shortcut-keys">
                    {strokes.map((stroke) => (
                      <kbd key={stroke} className="key-cap">
                        {stroke}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{say(`shortcuts.${name}`)}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="row row-end">
        <Button onPress={onClose} autoFocus>
          {say('app.close')}
        </Button>
      </div>
    </Dialog>
  );
}
