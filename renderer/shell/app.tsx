import { useEffect, useMemo, useState } from 'react';
import type { AppInfo } from '#shared/contract/schemas';
import type { VaultNotice, VaultStatus } from '#shared/contract/vault-api';
import type { Failure } from '#shared/failure';
import { createTranslator } from '#shared/i18n/translator';
import { languageTable } from '#shared/i18n/languages';
import { FirstRun } from '../features/first-run/first-run';
import { allBackInWords } from '../features/safekeeping/facts/in-words';
import { RestoreVault } from '../features/safekeeping/restore/restore-vault';
import { Damaged } from '../features/unlock/damaged';
import { Unlock } from '../features/unlock/unlock';
import { Announcer } from '../program/announcer';
import { FailureNotice } from '../program/failure-notice';
import { PreferencesProvider } from '../program/preferences';
import { type Program, ProgramProvider, useProgram } from '../program/program';
import { TranslationProvider, useTranslator } from '../program/translation';
import { Progress } from '../ui/progress';
import { ErrorBoundary } from './error-boundary';
import { useSettings } from './use-settings';
import type { News } from './vault/use-safekeeping';
import { useTextSize } from './use-text-size';
import { useTheme } from './use-theme';
import { Workspace } from './workspace';

/** The whole window: language and look around whatever the state of the vault asks for. */
export function App({ program }: { readonly program: Program }) {
  const [settings, changeSettings] = useSettings(program.main);
  const translator = useMemo(() => createTranslator(settings.language), [settings.language]);
  useTheme(settings.theme);
  useTextSize(settings.textSize);
  useEffect(() => {
    document.documentElement.lang = translator.locale;
    document.documentElement.dir = languageTable[translator.language].direction;
  }, [translator]);
  return (
    <ProgramProvider program={program}>
      <TranslationProvider translator={translator}>
        <PreferencesProvider settings={settings} change={changeSettings}>
          <Announcer>
            <ErrorBoundary>
              <Vault />
            </ErrorBoundary>
          </Announcer>
        </PreferencesProvider>
      </TranslationProvider>
    </ProgramProvider>
  );
}

type State =
  | { readonly at: 'asking' }
  | { readonly at: 'failed'; readonly failure: Failure }
  | { readonly at: VaultStatus; readonly notices: readonly VaultNotice[]; readonly anew?: Anew };

/** The open vault became another one: how often so far, and what was done. */
type Anew = { readonly turn: number; readonly news: News };

function Vault() {
  const translator = useTranslator();
  const { say } = translator;
  const { vault, main } = useProgram();
  const [state, setState] = useState<State>({ at: 'asking' });
  const [info, setInfo] = useState<AppInfo>();
  useEffect(() => {
    void main['app.info']().then((result) => {
      if (result.ok) setInfo(result.value);
    });
    void vault.status().then((result) => {
      setState(result.ok ? { at: result.value, notices: [] } : { at: 'failed', failure: result.failure });
    });
  }, [main, vault]);
  const open = (notices: readonly VaultNotice[]): void => {
    setState({ at: 'unlocked', notices });
  };
  const tell = (told: string, notices: readonly VaultNotice[]): void => {
    setState({ at: 'unlocked', notices, anew: { turn: 0, news: { told } } });
  };
  switch (state.at) {
    case 'asking':
      return (
        <main className="gate">
          <Progress label={say('app.loading')} />
        </main>
      );
    case 'failed':
      return (
        <main className="gate">
          <div className="gate-card gate-wide">
            <FailureNotice failure={state.failure} />
          </div>
        </main>
      );
    case 'damaged':
      return <Damaged info={info} />;
    case 'none':
      return (
        <FirstRun
          info={info}
          findBackup={(finding) => <RestoreVault {...finding} />}
          onDone={(restored) => {
            if (restored === undefined) open([]);
            else tell(allBackInWords(restored, translator), []);
          }}
        />
      );
    case 'locked':
      return (
        <Unlock
          onUnlocked={(notices, way) => {
            if (way === 'passphrase') open(notices);
            else tell(say('unlock.choosePassphrase'), notices);
          }}
        />
      );
    case 'unlocked':
      return (
        <Workspace
          key={state.anew?.turn ?? 0}
          info={info}
          notices={state.notices}
          news={state.anew?.news}
          onBeginAnew={(news, unread) => {
            setState({ at: 'unlocked', notices: unread, anew: { turn: (state.anew?.turn ?? 0) + 1, news } });
          }}
        />
      );
  }
}
