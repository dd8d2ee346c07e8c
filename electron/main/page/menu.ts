import { Menu } from 'electron';

/**
 * macOS needs a menu for copy, paste and quit to work. Elsewhere there is none: what the program can do is in its
 * window, and without a menu there is no key for reloading or for developer tools.
 */
export function setMenu(): void {
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(
    isMac ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]) : null,
  );
}
