import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrRows } from './qr-rows';

const scale = 4;

/** What a camera sees of it. */
function pictureOf(rows: readonly (readonly boolean[])[]) {
  const size = rows.length * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (rows[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}

test.each([
  'camp famous now voice power elder income supply play live same parade cousin use sport misery narrow tape plate cement share meat volume side',
  'AGE-SECRET-KEY-1QQPQYPQXPQ9QCRSSZG2PVXQ6RS0ZQG3YYC5Z5TPWXQERGD3C8G7RUSQQQQQQ',
])('a QR code read back says the same: %s', (text) => {
  expect(decodeQR(pictureOf(qrRows(text)))).toBe(text);
});
