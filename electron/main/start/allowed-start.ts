/**
 * What a packaged program may be started with. Nothing else: a switch of Chromium or a variable of the environment can
 * open the case book to any program on the machine, and no build setting closes them all. Each line here changes how
 * the program looks or how it is operated, and nothing about what it lets in.
 */

/** Arguments by their name, with the values that they may have; `none` for an argument that has no value. */
export const allowedArguments: Readonly<Record<string, RegExp | 'none'>> = {
  // Scaling: screens that report a wrong size, and people who need it larger.
  'force-device-scale-factor': /^\d{1,2}(\.\d{1,3})?$/,
  // Platform: drivers that draw nothing, a desktop with X11 or Wayland, its toolkit and its input methods.
  'disable-gpu': 'none',
  'enable-wayland-ime': 'none',
  'gtk-version': /^[34]$/,
  'ozone-platform': /^(x11|wayland)$/,
  'ozone-platform-hint': /^(auto|x11|wayland)$/,
  'wayland-text-input-version': /^[13]$/,
  // Language of dates and of the dialogs of the system. It becomes part of a file's name, so it is a language or nothing.
  lang: /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/,
  // Accessibility: screen readers that the system does not announce, and eyes that movement or low contrast hurts.
  'force-high-contrast': 'none',
  'force-prefers-reduced-motion': 'none',
  'force-renderer-accessibility': /^(basic|form-controls|complete)?$/,
};

/** Electron's own variables that may be set, with the values that they may have. Every other one is refused. */
export const allowedElectronVariables: Readonly<Record<string, RegExp>> = {
  // Platform: as the argument of that name. Desktops with Wayland set it for every program.
  ELECTRON_OZONE_PLATFORM_HINT: /^(auto|x11|wayland)$/,
  // Desktops set these for every program; they name a tool for the bin, a menu bar and a way to notify.
  ELECTRON_FORCE_WINDOW_MENU_BAR: /^.*$/,
  ELECTRON_TRASH: /^.*$/,
  ELECTRON_USE_UBUNTU_NOTIFIER: /^.*$/,
};

/**
 * Other variables of Node and Chromium that let something in, or out. `NODE_ENV` and its like are set on many machines
 * and do nothing here, so this is a list and not a pattern. `NODE_OPTIONS` and `NODE_EXTRA_CA_CERTS` are here although a
 * fuse takes them away first: an Electron without that fuse must not be the way in.
 */
export const refusedVariables: readonly string[] = [
  // Code or certificates from elsewhere, and a parent that speaks with the process.
  'NODE_CHANNEL_FD',
  'NODE_EXTRA_CA_CERTS',
  'NODE_ICU_DATA',
  'NODE_OPTIONS',
  'NODE_PATH',
  'NODE_REPL_EXTERNAL_MODULE',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_USE_ENV_PROXY',
  'NODE_USE_SYSTEM_CA',
  // Records of what runs, in files that nobody asked for.
  'BREAKPAD_DUMP_LOCATION',
  'CHROME_LOG_FILE',
  'NODE_COMPILE_CACHE',
  'NODE_DEBUG',
  'NODE_DEBUG_NATIVE',
  'NODE_REDIRECT_WARNINGS',
  'NODE_V8_COVERAGE',
  // Debuggers and test runners.
  'NODE_INSPECT_RESUME_ON_START',
  'NODE_TEST_CONTEXT',
  // The sandbox: another helper for it, or the claim that it is there already.
  'CHROME_DEVEL_SANDBOX',
  'CHROME_SANDBOX_DEBUGGING',
  'SBX_CHROME_API_PRV',
  'SBX_CHROME_API_RQ',
  'SBX_D',
  'SBX_HELPER_PID',
  'SBX_NET_NS',
  'SBX_PID_NS',
  'SBX_USER_NS',
];

/**
 * Switches that are looked for once more among those that Chromium has parsed, from wherever they came: a variable of
 * the environment becomes a switch there without being an argument.
 */
export const refusedSwitches: readonly string[] = [
  // The sandbox.
  'allow-sandbox-debugging',
  'disable-gpu-sandbox',
  'disable-namespace-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-setuid-sandbox',
  'disable-win32k-lockdown',
  'in-process-gpu',
  'no-sandbox',
  'no-zygote',
  'no-zygote-sandbox',
  'single-process',
  // Debuggers.
  'auto-open-devtools-for-tabs',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-wait',
  'js-flags',
  'remote-debugging-address',
  'remote-debugging-io-pipes',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'remote-debugging-targets',
  'wait-for-debugger',
  'wait-for-debugger-children',
  // Programs and pages from elsewhere.
  'browser-subprocess-path',
  'disable-web-security',
  'gpu-launcher',
  'load-extension',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'zygote-cmd-prefix',
  // The network, and records of what runs.
  'enable-logging',
  'log-file',
  'log-net-log',
  'net-log-capture-mode',
  'proxy-pac-url',
  'proxy-server',
  'ssl-key-log-file',
  'trace-startup',
];
