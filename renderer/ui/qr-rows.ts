import encodeQR from 'qr';

/** A text as a QR code, row by row, with the quiet margin around it: true is black. Made on the spot, without a network. */
export function qrRows(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
}
