import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { expectValue } from '#shared/result';
import { anyCaseBook, anyRegisters } from '../../test/builders/arbitrary';
import type { Interchange } from './interchange';
import { readInterchange } from './read-interchange';
import { writeInterchange } from './write-interchange';

vi.setConfig({ testTimeout: 60_000 });

const fixture = new URL('../../test/fixtures/kazakhstan-2014.json', import.meta.url);

describe('a case book on its way out and back', () => {
  it('loses nothing, whatever it holds', () => {
    fc.assert(
      fc.property(anyCaseBook, anyRegisters, (book, registers) => {
        const interchange: Interchange = { language: 'en', caseBooks: [book], registers, submissions: [] };
        expect(readInterchange(writeInterchange(interchange))).toEqual({ ok: true, value: interchange });
      }),
      { numRuns: 60 },
    );
  });

  it('loses nothing of the cases of 2014, and is written the same each time', () => {
    const first = expectValue(readInterchange(readFileSync(fixture)));
    const written = writeInterchange(first);
    const again = expectValue(readInterchange(written));
    expect(again).toEqual(first);
    expect(writeInterchange(again)).toEqual(written);
  });

  it('keeps several submissions', () => {
    const first = expectValue(readInterchange(readFileSync(fixture)));
    const twice = { ...first, submissions: [...first.submissions, ...first.submissions] };
    expect(expectValue(readInterchange(writeInterchange(twice)))).toEqual(twice);
  });
});
