import * as z from 'zod';
import type { KindName } from '../kinds/index';
import { recordsById, registerKinds, registerSchemas } from './lists';

/** What all case books of a vault share, by register and id. */
export const Registers = z.strictObject(recordsById(registerSchemas));
export type Registers = z.infer<typeof Registers>;

export type RegisterName = keyof Registers;
export const registerNames = Object.keys(registerKinds) as readonly RegisterName[];

/** The register that holds a kind of entry, where one does. */
export function registerOf(kind: KindName): RegisterName | undefined {
  return registerNames.find((name) => registerKinds[name] === kind);
}

export const noRegisters: Registers = Registers.parse(perRegister(() => ({})));

/** Something for each register. */
export function perRegister<Value>(of: (register: RegisterName) => Value): Readonly<Record<RegisterName, Value>>;
export function perRegister(of: (register: RegisterName) => unknown): unknown {
  return Object.fromEntries(registerNames.map((register) => [register, of(register)]));
}
