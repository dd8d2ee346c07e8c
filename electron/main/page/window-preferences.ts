import type { WebPreferences } from 'electron';

/**
 * Every switch that hardens a window, said once and written out even where it is Electron's default, because defaults
 * change. `window.ts` adds the path of the preload and the session; nothing else.
 */
export const hardenedPreferences = Object.freeze({
  allowRunningInsecureContent: false,
  autoplayPolicy: 'document-user-activation-required',
  contextIsolation: true,
  devTools: false,
  disableBlinkFeatures: '',
  enableBlinkFeatures: '',
  enableWebSQL: false,
  experimentalFeatures: false,
  images: true,
  navigateOnDragDrop: false,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  plugins: false,
  safeDialogs: true,
  sandbox: true,
  spellcheck: false,
  webSecurity: true,
  webviewTag: false,
} satisfies WebPreferences);
