import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pad, paddedSize, unpad } from './padding';

describe('a padded size', () => {
  test('is a multiple of 512 bytes up to 4 KiB', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4096 }), (length) => {
        const size = paddedSize(length);
        expect(size % 512).toBe(0);
        expect(size - length).toBeLessThan(length === 0 ? 513 : 512);
      }),
    );
  });

  test('is at most 12 % larger above that, never smaller, and few sizes are possible', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4097, max: 2 ** 40 }), (length) => {
        const size = paddedSize(length);
        expect(size).toBeGreaterThanOrEqual(length);
        expect(size / length).toBeLessThanOrEqual(1.12);
        expect(paddedSize(size)).toBe(size);
      }),
    );
    const sizes = new Set(Array.from({ length: 1_000_000 }, (_, length) => paddedSize(length)));
    expect(sizes.size).toBeLessThan(200);
  });

  test.each([
    [0, 512],
    [512, 512],
    [513, 1024],
    [4096, 4096],
    [4097, 4352],
    [65_537, 67_584],
    [1_000_000, 1_015_808],
  ])('of %i bytes is %i', (length, size) => {
    expect(paddedSize(length)).toBe(size);
  });
});

describe('a padded body', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9000 }), (body) => {
        expect(unpad(pad(body))).toEqual(new Uint8Array(body));
      }),
    );
  });

  test('is refused when its length or its zeros are not what padding makes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 600 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (body, where, change) => {
          const padded = pad(body);
          const at = where % padded.length;
          fc.pre(at < 4 || at >= 4 + body.length);
          padded[at] = (padded[at] ?? 0) ^ change;
          const opened = unpad(padded);
          // A shorter length is still refused unless all that it leaves over is zero.
          if (opened) expect(padded.subarray(4 + opened.length).every((byte) => byte === 0)).toBe(true);
          if (at >= 4) expect(opened).toBeUndefined();
        },
      ),
    );
    expect(unpad(new Uint8Array([0, 0]))).toBeUndefined();
    expect(unpad(new Uint8Array(513))).toBeUndefined();
  });
});
