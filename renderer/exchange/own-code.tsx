import { useEffect } from 'react';
import type { ExchangeCard } from '#shared/contract/exchange-api';
import { FailureNotice } from '../program/failure-notice';
import { useProgram } from '../program/program';
import { useSay } from '../program/translation';
import { useTask } from '../program/use-task';
import { Progress } from '../ui/progress';
import { QrCode } from '../ui/qr-code';
import { CopyButton } from './copy-button';
import { SixWords } from './six-words';

type OwnCodeProps = {
  /** What is said of it, where that is not what is always said. */
  readonly title?: string;
  readonly more?: string;
};

/** The code of this vault to give away, with the words to compare it by. */
export function OwnCode({ title, more }: OwnCodeProps) {
  const say = useSay();
  const { vault } = useProgram();
  const [task, run] = useTask<ExchangeCard>();
  useEffect(() => {
    void run(() => vault.exchangeCard());
  }, [run, vault]);
  return (
    <section className="panel panel-body stack" aria-labelledby="own-code-heading">
      <div className="stack-small">
        <h2 id="own-code-heading">{title ?? say('exchange.code.title')}</h2>
        <p className="muted">{more ?? say('exchange.code.more')}</p>
      </div>
      {task.isRunning && <Progress label={say('exchange.code.loading')} />}
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      {task.value !== undefined && <Card card={task.value} />}
    </section>
  );
}

function Card({ card: { name, code, words } }: { readonly card: ExchangeCard }) {
  const say = useSay();
  return (
    <>
      <div className="own-code">
        <QrCode text={code} label={say('exchange.code.qr')} className="own-code-picture" />
        <div className="stack-small">
          <dl className="stack-small">
            <div>
              <dt className="muted small">{say('exchange.code.name')}</dt>
              <dd>{name === '' ? say('exchange.code.nameless') : name}</dd>
            </div>
            <div>
              <dt className="muted small">{say('exchange.code.code')}</dt>
              <dd className="code selectable">{code}</dd>
            </div>
          </dl>
          <div className="row">
            <CopyButton
              label={say('exchange.code.copy')}
              text={code}
              copied={(seconds) => say('exchange.code.copied', { seconds })}
              notCopied={say('exchange.code.notCopied')}
            />
          </div>
        </div>
      </div>
      <SixWords label={say('exchange.code.words')} words={words} more={say('exchange.code.wordsMore')} />
    </>
  );
}
