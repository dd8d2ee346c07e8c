import { withoutIsolates } from '#shared/values/texts/direction';

/** `T. V.` of `Tomas Varga`. */
export const initials = (name: string): string =>
  withoutIsolates(name)
    .split(/[\s-]+/u)
    .map((word) => `${Array.from(word)[0] ?? ''}.`)
    .join(' ');
