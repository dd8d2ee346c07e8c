import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BusTool, Question, Sender } from './bus';

/**
 * The one place that starts another program: `gdbus`, which every desktop with GTK has. Always this file, never one that
 * a search would find, without a shell and with arguments that are made here. It is handed the way to the buses and
 * nothing else of the environment, reads nothing, and writes to us alone.
 */
const gdbus = '/usr/bin/gdbus';

/** Has the system end it with us, however we end. */
const setpriv = '/usr/bin/setpriv';

const handedOver = ['DBUS_SESSION_BUS_ADDRESS', 'DBUS_SYSTEM_BUS_ADDRESS', 'XDG_RUNTIME_DIR'];

/** No signal that says anything to us is so long. */
const longestLine = 16_384;

const answerMilliseconds = 2_000;

/** The tool of this machine; undefined where it is not there. */
export function findGdbus(): BusTool | undefined {
  if (process.platform !== 'linux' || !existsSync(gdbus)) return undefined;
  const monitors = new Set<ChildProcess>();
  process.on('exit', () => {
    for (const monitor of monitors) monitor.kill('SIGKILL');
  });
  return {
    monitor: (sender, on) => {
      const monitor = spawn(...commandOf(monitorArguments(sender)), {
        ...surroundings(),
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      monitors.add(monitor);
      const ended = (): void => {
        if (monitors.delete(monitor)) on.end();
      };
      monitor.on('error', ended);
      monitor.on('close', ended);
      const lines = inLines(on.line);
      monitor.stdout.setEncoding('utf8').on('data', lines);
      return () => {
        monitors.delete(monitor);
        monitor.kill('SIGKILL');
      };
    },
    ask: (question) =>
      new Promise((resolve) => {
        const options = { ...surroundings(), timeout: answerMilliseconds, maxBuffer: 1024 * 1024 };
        execFile(...commandOf(askArguments(question)), options, (error, answer) => {
          resolve(error === null ? answer : undefined);
        });
      }),
  };
}

function surroundings() {
  const variables = handedOver.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { cwd: '/', env: { ...Object.fromEntries(variables), LC_ALL: 'C' } };
}

function commandOf(args: readonly string[]): [command: string, args: string[]] {
  return existsSync(setpriv) ? [setpriv, ['--pdeathsig', 'KILL', '--', gdbus, ...args]] : [gdbus, [...args]];
}

function monitorArguments({ bus, name, path }: Sender): readonly string[] {
  return ['monitor', `--${bus}`, '--dest', name, ...(path === undefined ? [] : ['--object-path', path])];
}

function askArguments({ bus, name, path, method, values = [] }: Question): readonly string[] {
  return ['call', `--${bus}`, '--dest', name, '--object-path', path, '--method', method, ...values];
}

/** Puts lines together from what comes in pieces; one that does not end is let go. */
export function inLines(tell: (line: string) => void): (piece: string) => void {
  let begun = '';
  return (piece) => {
    const lines = `${begun}${piece}`.split('\n');
    begun = (lines.pop() ?? '').slice(0, longestLine);
    for (const line of lines) tell(line);
  };
}
