import { useMemo } from 'react';
import { qrRows } from './qr-rows';

type QrCodeProps = { readonly text: string; readonly label: string; readonly className?: string };

/** A text as a QR code, for paper: black on white whatever the look of the window. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const rows = useMemo(() => qrRows(text), [text]);
  const path = rows.flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      className={className}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <rect width={rows.length} height={rows.length} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
