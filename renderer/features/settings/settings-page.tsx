import { ShieldCheck } from 'lucide-react';
import { useCallback } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import { usePageShortcuts } from '../../program/page-shortcuts';
import { NewsBar } from '../../holder/news/news-bar';
import { SessionTools } from '../../holder/saving/session-tools';
import { useNews } from '../../holder/news/use-news';
import { useSession } from '../../session/use-session';
import { useSteps } from '../../holder/saving/use-steps';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { Appearance } from './appearance';
import { OwnEntry } from './own-entry';
import { SampleErasure } from './sample-erasure';
import './settings.css';
import type { HolderSession } from '../../session/holder-session';

type SettingsPageProps = {
  readonly registers: HolderSession;
  /** The case books of the sample. */
  readonly sample: readonly CaseBookCard[];
  readonly onErased: () => void;
  readonly onSafety: () => void;
};

/** How the window looks, who works here, and the way to what keeps the data. */
export function SettingsPage({ registers, sample, onErased, onSafety }: SettingsPageProps) {
  const say = useSay();
  const snapshot = useSession(registers);
  const news = useNews();
  const wayTo = useCallback(() => undefined, []);
  const steps = useSteps({ session: registers, tell: news.tell, wayTo });
  usePageShortcuts(steps);
  return (
    <div className="settings-frame">
      <div className="settings-scroll">
        <Page title={say('settings.title')}>
          <div className="settings stack">
            <Appearance />
            <section aria-labelledby="own-heading" className="stack">
              <div className="settings-own">
                <h2 id="own-heading">{say('settings.own')}</h2>
                <SessionTools snapshot={snapshot} steps={steps} onRetry={() => void registers.flush()} />
              </div>
              <OwnEntry session={registers} register="organisations" />
              <OwnEntry session={registers} register="counsels" />
            </section>
            {sample.length > 0 && <SampleErasure sample={sample} onErased={onErased} />}
            <section className="panel panel-body stack-small" aria-labelledby="safety-heading">
              <h2 id="safety-heading">{say('settings.safety')}</h2>
              <p className="muted">{say('settings.safetyMore')}</p>
              <div>
                <Button icon={<ShieldCheck size={16} aria-hidden />} onPress={onSafety}>
                  {say('settings.safetyOpen')}
                </Button>
              </div>
            </section>
          </div>
        </Page>
      </div>
      <NewsBar desk={news} />
    </div>
  );
}
