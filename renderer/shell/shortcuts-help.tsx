import { useSay } from '../foundation/translation';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

const shortcuts = [
  ['lock', 'Ctrl+L'],
  ['search', 'Ctrl+K'],
  ['newBook', 'Ctrl+N'],
  ['undo', 'Ctrl+Z'],
  ['redo', 'Ctrl+Shift+Z'],
  ['back', 'Alt+←'],
  ['sentence', '↑ ↓ ← →'],
  ['help', 'F1, ?'],
  ['close', 'Esc'],
] as const;

/** The keys that the window knows. */
export function ShortcutsHelp({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say('shortcuts.title')} isOpen={isOpen} onClose={onClose}>
      <table className="table">
        <tbody>
          {shortcuts.map(([name, keys]) => (
            <tr key={name}>
              <th scope="row" className="shortcut-keys">
                <kbd className="key-cap">{keys}</kbd>
              </th>
              <td>{say(`shortcuts.${name}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted small">{say('shortcuts.caption')}</p>
      <div className="row row-end">
        <Button onPress={onClose} autoFocus>
          {say('app.close')}
        </Button>
      </div>
    </Dialog>
  );
}
