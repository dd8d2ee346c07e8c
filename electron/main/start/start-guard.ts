import { allowedArguments, allowedElectronVariables, refusedSwitches, refusedVariables } from './allowed-start';

export const refusedExitCode = 13;

/** How the program was started, and what Chromium made of it. */
export type Start = {
  /** The arguments, without the program itself. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether Chromium has parsed a switch of that name, from the arguments or from anywhere else. */
  readonly hasSwitch: (name: string) => boolean;
};

/** What a start must not have. `switch`: Chromium knows it, and no argument says where it came from. */
export type Refusal = { readonly what: 'argument' | 'variable' | 'switch'; readonly name: string };

/** What a packaged program refuses of its start: all that is not allowed. */
export function refusalsOfPackaged({ args, environment, hasSwitch }: Start): readonly Refusal[] {
  const told = [
    ...args.filter((argument) => !isAllowedArgument(argument)).map(named('argument')),
    ...Object.entries(environment)
      .filter(([name, value]) => value !== undefined && !isAllowedVariable(name.toUpperCase(), value))
      .map(([name]) => named('variable')(name)),
  ];
  return told.length > 0 ? told : refusedSwitches.filter(hasSwitch).map(named('switch'));
}

/**
 * What a start from the sources refuses: switches that were not named for it. Its other arguments and its environment
 * are those of a developer.
 */
export function refusalsOfUnpackaged(
  { args, hasSwitch }: Omit<Start, 'environment'>,
  allowed: readonly string[],
): readonly Refusal[] {
  const isUnnamed = (name: string): boolean => !(name in allowedArguments) && !allowed.includes(name);
  return [
    ...args
      .map(nameOfSwitch)
      .filter((name) => name !== undefined)
      .filter(isUnnamed)
      .map(named('argument')),
    ...refusedSwitches.filter((name) => hasSwitch(name) && isUnnamed(name)).map(named('switch')),
  ];
}

const named =
  (what: Refusal['what']) =>
  (name: string): Refusal => ({ what, name });

/** Only the plain spelling. Chromium also takes one dash, white space around it, and on Windows a slash. */
function isAllowedArgument(argument: string): boolean {
  const [, name = '', value] = /^--([a-z0-9-]+)(?:=(.*))?$/s.exec(argument) ?? [];
  if (!Object.hasOwn(allowedArguments, name)) return false;
  const allowed = allowedArguments[name];
  return allowed === 'none' ? value === undefined : (allowed?.test(value ?? '') ?? false);
}

function isAllowedVariable(name: string, value: string): boolean {
  if (!name.startsWith('ELECTRON_')) return !refusedVariables.includes(name);
  return Object.hasOwn(allowedElectronVariables, name) && (allowedElectronVariables[name]?.test(value) ?? false);
}

/** The name of a switch as Chromium reads it; undefined for what is none. */
function nameOfSwitch(argument: string): string | undefined {
  return /^(?:--?)([^=]+)/.exec(argument.trim())?.[1];
}
