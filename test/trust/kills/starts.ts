import type { Outcome } from '../quiet/packaged-program';

/** A way to start the packaged program, and what must come of it. Written by hand, one after the other. */
export type StartRow = {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The name by which the binary is started; a link of that name lies beside it. */
  readonly binary?: 'electron';
  /** `ended`: Chromium or Node give up before our code, which is as good. */
  readonly must: Exclude<Outcome, 'open'>;
  /** Opened the packaged program once. In every run. */
  readonly known?: true;
};

/** Stands for a script in the home of the test that leaves a mark when it is run. */
export const script = '<script>';
/** Stands for a folder in the home of the test that must stay empty. */
export const spare = '<spare>';

const port = 'remote-debugging-port=9777';

export const starts: readonly StartRow[] = [
  // The spelling.
  { args: [` --${port}`], must: 'refused', known: true },
  { args: [`\t--${port}`], must: 'refused' },
  { args: [`\n--${port}`], must: 'refused' },
  { args: [`  \r\n --${port} `], must: 'refused' },
  { args: [`--${port} `], must: 'refused' },
  { args: [`--${port}`], must: 'refused' },
  { args: [`-${port}`], must: 'refused' },
  { args: [` -${port}`], must: 'refused' },
  { args: [`/${port}`], must: 'refused' },
  { args: [`—${port}`], must: 'refused' },
  { args: [`\u{a0}--${port}`], must: 'refused' },
  { args: [`\u{200b}--${port}`], must: 'refused' },
  { args: ['--Remote-Debugging-Port=9777'], must: 'refused' },
  { args: ['--remote-debugging-port', '9777'], must: 'refused' },
  { args: ['--remote-debugging-port=0'], must: 'refused' },
  { args: ['--', `--${port}`], must: 'refused' },
  { args: [`--lang=ru --${port}`], must: 'refused' },
  { args: ['--lang=ru', ` --${port}`], must: 'refused' },
  // Debuggers.
  { args: ['--remote-debugging-pipe'], must: 'refused' },
  { args: ['--remote-debugging-address=0.0.0.0', `--${port}`], must: 'refused' },
  { args: ['--inspect=9777'], must: 'refused' },
  { args: [' --inspect-brk=9777'], must: 'refused' },
  { args: ['--inspect-port=9777'], must: 'refused' },
  { args: ['--auto-open-devtools-for-tabs'], must: 'refused' },
  { args: [' --js-flags=--allow-natives-syntax'], must: 'refused' },
  // The sandbox.
  { args: ['--no-sandbox'], must: 'refused' },
  { args: [' --no-sandbox'], must: 'refused' },
  { args: ['-no-sandbox'], must: 'refused' },
  { args: ['--no-sandbox=false'], must: 'refused' },
  { args: ['--disable-seccomp-filter-sandbox'], must: 'refused' },
  { args: [' --disable-seccomp-filter-sandbox'], must: 'refused' },
  { args: ['--disable-namespace-sandbox'], must: 'refused' },
  { args: ['--disable-gpu-sandbox'], must: 'refused' },
  { args: ['--single-process'], must: 'refused' },
  { args: ['--no-zygote'], must: 'ended' },
  // Code, pages and places from elsewhere.
  { args: ['--require', script], must: 'refused' },
  { args: [script], must: 'refused' },
  { args: [' --load-extension=/tmp'], must: 'refused' },
  { args: [` --renderer-cmd-prefix=${script}`], must: 'refused' },
  { args: ['--disable-web-security'], must: 'refused' },
  { args: [`--user-data-dir=${spare}`], must: 'refused' },
  { args: ['--lang=../../../../tmp/x'], must: 'refused' },
  { args: ['--proxy-server=127.0.0.1:1'], must: 'refused' },
  { args: [` --log-net-log=${spare}/log`], must: 'refused' },
  // Variables of Electron.
  { env: { ELECTRON_DISABLE_SANDBOX: '1' }, must: 'refused', known: true },
  { env: { ELECTRON_DISABLE_SANDBOX: '' }, must: 'refused' },
  { env: { ELECTRON_DISABLE_SANDBOX: '0' }, must: 'refused' },
  { env: { ELECTRON_RUN_AS_NODE: '1' }, args: [script], must: 'refused' },
  { env: { ELECTRON_EXTRA_LAUNCH_ARGS: '--no-sandbox' }, must: 'refused' },
  { env: { ELECTRON_ENABLE_LOGGING: '1' }, must: 'refused' },
  { env: { ELECTRON_FORCE_IS_PACKAGED: 'false' }, must: 'refused' },
  { env: { ELECTRON_OZONE_PLATFORM_HINT: 'x11 --no-sandbox' }, must: 'ended' },
  // Variables of Node and Chromium.
  { env: { NODE_OPTIONS: `--require=${script}` }, must: 'open-as-ever' },
  { env: { NODE_OPTIONS: '--inspect=9777' }, must: 'open-as-ever' },
  { env: { NODE_V8_COVERAGE: spare }, must: 'refused' },
  { env: { NODE_REPL_EXTERNAL_MODULE: script }, must: 'ended' },
  { env: { NODE_REDIRECT_WARNINGS: `${spare}/warnings` }, must: 'refused' },
  { env: { NODE_PATH: spare }, must: 'refused' },
  { env: { CHROME_DEVEL_SANDBOX: script }, must: 'refused' },
  { env: { SBX_D: '1' }, must: 'ended' },
  // Our own, which are for starts from the sources.
  { env: { DEFENDER_CASEBOOK_ALLOW_SWITCHES: 'no-sandbox' }, args: ['--no-sandbox'], must: 'refused' },
  { env: { DEFENDER_CASEBOOK_PROFILE: spare }, must: 'open-as-ever' },
  {
    env: { DEFENDER_CASEBOOK_ALLOW_SWITCHES: 'remote-debugging-port' },
    args: [`--${port}`],
    binary: 'electron',
    must: 'refused',
  },
  { env: { DEFENDER_CASEBOOK_PROFILE: spare }, binary: 'electron', must: 'open-as-ever' },
  // What is allowed, so that the table shows that something is.
  { must: 'open-as-ever' },
  { args: ['--lang=ru', '--force-device-scale-factor=1.5', '--force-renderer-accessibility'], must: 'open-as-ever' },
  { args: ['--ozone-platform=x11'], env: { ELECTRON_TRASH: 'gio' }, must: 'open-as-ever' },
];
