import { createPortal } from 'react-dom';
import type { RecoverySheet } from '#shared/contract/secrets-api';
import { useSay, useTranslator } from '../program/translation';
import { QrCode } from '../ui/qr-code';
import './secrets.css';

type PrintedSheetProps = {
  readonly words: readonly string[];
  readonly sheet: RecoverySheet;
  /** Prints the line for the stock age program, too. */
  readonly hasIdentity?: boolean;
};

/** The paper with the recovery key. On the screen nothing of it is seen; when the window prints, nothing else is. */
export function PrintedSheet({ words, sheet, hasIdentity = false }: PrintedSheetProps) {
  const say = useSay();
  const { locale } = useTranslator();
  const text = words.join(' ');
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());
  return createPortal(
    <div className="printed" aria-hidden>
      <section className="printed-page">
        <h1>{say('secrets.sheet.heading')}</h1>
        <p>{say('secrets.sheet.of', { vault: sheet.vault, day })}</p>
        <p>{say('secrets.sheet.what')}</p>
        <PrintedWords words={words} />
        <QrCode text={text} label={say('secrets.sheet.code')} className="printed-code" />
        <p>{say('secrets.sheet.codeMore')}</p>
        <p>{say('secrets.sheet.use')}</p>
        <p>{say('secrets.sheet.useElsewhere')}</p>
        {hasIdentity && (
          <>
            <p>{say('secrets.sheet.identityMore')}</p>
            <p className="printed-identity">{sheet.identity}</p>
          </>
        )}
      </section>
    </div>,
    document.body,
  );
}

/** Numbered words on paper. */
export function PrintedWords({ words }: { readonly words: readonly string[] }) {
  return (
    <ol className="printed-words">
      {words.map((word, index) => (
        <li key={index}>
          {index + 1}. {word}
        </li>
      ))}
    </ol>
  );
}
