import type { App, Session, WebContents } from 'electron';
import { appOrigin, isOwnOrigin, parseAddress } from './app-scheme';

/** Doors that Electron leaves open by default, closed for every session and every page, whoever makes them. */

/** Must be called before the app is ready: switches that keep Chromium from reaching for a network. */
export function goOffline(commandLine: Pick<App['commandLine'], 'appendSwitch'>): void {
  for (const [name, value] of offlineSwitches) commandLine.appendSwitch(name, value);
}

const offlineSwitches: readonly (readonly [string, string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server', ''],
  ['no-pings', ''],
  ['disable-background-networking', ''],
  ['disable-breakpad', ''],
  ['disable-component-update', ''],
  ['disable-domain-reliability', ''],
  ['disable-http-cache', ''],
  ['disable-sync', ''],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Whether an address may be requested at all. */
export function isOwnAddress(address: string): boolean {
  const url = parseAddress(address);
  if (url === undefined) return false;
  if (url.protocol === 'data:') return true;
  if (url.protocol === 'blob:') return isOwnOrigin(url.pathname);
  return isOwnOrigin(address);
}

/** The one permission the page needs: that the system does not throw its storage away. */
export function isPermitted(permission: string, address: string): boolean {
  return permission === 'persistent-storage' && isOwnOrigin(address);
}

export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    decide(isPermitted(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => {
    decide({});
  });
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isOwnAddress(details.url) });
  });
  session.setCertificateVerifyProc((_request, decide) => {
    decide(-2);
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  silenceSpellChecker(session);
}

/** Switching it off is not enough: the dictionary is still looked up. No language and no address left to ask is. */
function silenceSpellChecker(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL(`${appOrigin}/dictionaries/`);
  if (process.platform !== 'darwin') session.setSpellCheckerLanguages([]);
}

export function guardContents(contents: WebContents): void {
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
    contents.on(event as 'will-navigate', (details) => {
      details.preventDefault();
    });
  }
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
