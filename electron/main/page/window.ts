import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen, type Rectangle, type Session } from 'electron';
import type { WindowBounds } from '#shared/contract/settings';
import { appUrl } from './app-scheme';
import { hardenedPreferences } from './window-preferences';

/** Said to whoever looks over a shoulder or reads the list of windows: never a name or a case. */
const neutralTitle = 'Defender Casebook';

const paper = { light: '#ffffff', dark: '#1b1c1f' };

/** The only place that makes a window. It shows itself when its first picture is ready. */
export function createWindow(session: Session, bounds: WindowBounds): BrowserWindow {
  const window = new BrowserWindow({
    ...visible(bounds),
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: neutralTitle,
    icon: join(import.meta.dirname, '../../assets/icon/icon.png'),
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      ...hardenedPreferences,
      session,
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
    },
  });
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  void window.loadURL(appUrl);
  return window;
}

/** Forgets a position that no screen shows any more. */
function visible(bounds: WindowBounds): Partial<Rectangle> {
  const { x, y, width, height } = bounds;
  if (x === undefined || y === undefined) return { width, height };
  const area = screen.getDisplayMatching({ x, y, width, height }).workArea;
  const isVisible = x < area.x + area.width && x + width > area.x && y < area.y + area.height && y + 40 > area.y;
  return isVisible ? { x, y, width, height } : { width, height };
}
