import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Run by electron-builder on every packed program, before it is signed or put into an installer: closes the doors that
 * are built into Electron's binary, and reads them back.
 */

/**
 * What each fuse must be. Cookies are not encrypted because there are none: switching it on would only put an entry
 * named after the program into the system's keyring, and ask for the keyring's password at the start.
 */
const fuses = {
  RunAsNode: false,
  EnableCookieEncryption: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
};

/** @param {import('electron-builder').AfterPackContext} context */
export default async function sealPackage(context) {
  const { appOutDir, packager, electronPlatformName } = context;
  const product = packager.appInfo.productFilename;
  const names = { darwin: `${product}.app`, win32: `${product}.exe` };
  const name =
    electronPlatformName in names
      ? names[/** @type {keyof typeof names} */ (electronPlatformName)]
      : (/** @type {{ executableName?: string }} */ (/** @type {unknown} */ (packager)).executableName ?? product);
  if (electronPlatformName === 'linux') rmSync(join(appOutDir, 'resources/app'), { recursive: true, force: true });
  await setFuses(join(appOutDir, name));
}

/** @param {string} binary */
async function setFuses(binary) {
  const { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } = await import('@electron/fuses');
  const before = await getCurrentFuseWire(binary);
  const known = Object.entries(fuses)
    .map(([fuse, wanted]) => ({ fuse, option: FuseV1Options[/** @type {keyof typeof fuses} */ (fuse)], wanted }))
    .filter(({ option }) => before[option] !== undefined);
  // Built by name, so that an older Electron is asked only for the fuses it has.
  const config = /** @type {import('@electron/fuses').FuseV1Config} */ ({
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    ...Object.fromEntries(known.map(({ option, wanted }) => [option, wanted])),
  });
  await flipFuses(binary, config);

  const after = await getCurrentFuseWire(binary);
  for (const { fuse, option, wanted } of known) {
    const isOn = after[option] === FuseState.ENABLE;
    if (isOn !== wanted) throw new Error(`fuse ${fuse} is ${after[option]}`);
  }
  console.log(`· All ${known.length} fuses of the binary are set and read back`);
}
