import type { AppInfo } from '#shared/contract/schemas';
import type { DocumentRequest } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import type { Registers } from '#shared/records/registers';
import type { Origin } from '../features/documents/document-head';
import { EmptyVault } from '../features/case-list/empty-vault';
import { StartPage } from '../features/case-list/start-page';
import { ExportPage } from '../features/import-export/export-page';
import { ImportPage } from '../features/import-export/import-page';
import { RegistersPage } from '../features/registers/registers-page';
import { BackupLine } from '../features/safekeeping/backups/backup-line';
import { BringBackPage } from '../features/safekeeping/restore/bring-back-page';
import { SafetyPage } from '../features/safekeeping/safety-page';
import { TravelMode } from '../features/safekeeping/travel/travel-mode';
import { UndoImport } from '../features/safekeeping/undo-import';
import { ProofReminder } from '../features/secrets/proof-reminder';
import { SecretsSection } from '../features/secrets/secrets-section';
import { SettingsPage } from '../features/settings/settings-page';
import { useSay } from '../program/translation';
import { Progress } from '../ui/progress';
import { CaseRoute } from './case-route';
import { DocumentRoute } from './document-route';
import type { Route } from './route';
import type { Sessions } from './sessions';
import type { Trail } from './use-trail';
import type { VaultContents } from './use-vault-contents';
import type { Safekeeping } from './use-safekeeping';
import { registerOf } from '#shared/records/registers';

type MainAreaProps = {
  readonly route: Route;
  readonly contents: VaultContents;
  readonly sessions: Sessions;
  readonly info: AppInfo | undefined;
  readonly lastBook: BookId | undefined;
  readonly trail: Trail;
  readonly registers: Registers;
  readonly safekeeping: Safekeeping;
  readonly onChanged: () => void;
  readonly onNewBook: () => void;
  /** These case books are gone for ever. */
  readonly onErased: (ids: readonly BookId[]) => void;
};

/** What the route asks for. */
export function MainArea({
  route,
  contents,
  registers,
  sessions,
  info,
  lastBook,
  trail,
  safekeeping,
  ...on
}: MainAreaProps) {
  const { go } = trail;
  switch (route.at) {
    case 'start':
      return <Start contents={contents} desk={safekeeping.desk} go={go} onNewBook={on.onNewBook} />;
    case 'import':
      return (
        <ImportPage
          key={route.bundled ?? 'file'}
          bundled={route.bundled}
          onImported={on.onChanged}
          onOpenBook={(bookId) => {
            go({ at: 'case', bookId });
          }}
          onOpenLaw={() => {
            go({ at: 'registers', register: 'norms' });
          }}
          undo={<UndoImport following={contents} goBack={safekeeping.goBack} />}
        />
      );
    case 'export':
      return <ExportPage cards={contents.cards} current={lastBook} />;
    case 'registers':
      return (
        <RegistersPage
          session={sessions.registers}
          place={route}
          cards={contents.cards}
          go={(place) => {
            go({ at: 'registers', ...place });
          }}
          onAddPack={(bundled) => {
            go({ at: 'import', bundled });
          }}
          onOpenRecord={(bookId, record) => {
            go({ at: 'case', bookId, view: { at: 'record', to: record } });
          }}
        />
      );
    case 'safety':
      return (
        <SafetyPage
          info={info}
          desk={safekeeping.desk}
          following={contents}
          goBack={safekeeping.goBack}
          onBringBack={(from) => {
            go({ at: 'bring-back', ...(from !== undefined && { from }) });
          }}
          onExport={() => {
            go({ at: 'export' });
          }}
          secrets={<SecretsSection onChanged={() => void safekeeping.desk.refresh()} />}
          travel={<TravelMode desk={safekeeping.desk} />}
        />
      );
    case 'bring-back':
      return (
        <BringBackPage
          {...(route.from !== undefined && { from: route.from })}
          onLeave={trail.back}
          bringBack={safekeeping.bringBack}
          onBroughtBack={on.onChanged}
          onOpenBook={(bookId) => {
            go({ at: 'case', bookId });
          }}
        />
      );
    case 'settings':
      return (
        <SettingsPage
          registers={sessions.registers}
          onSafety={() => {
            go({ at: 'safety' });
          }}
          sample={contents.cards.filter(({ isSample }) => isSample)}
          onErased={() => {
            on.onErased(contents.cards.filter(({ isSample }) => isSample).map(({ id }) => id));
          }}
        />
      );
    case 'case':
      return (
        <CaseRoute
          key={route.bookId}
          route={route}
          sessions={sessions}
          card={contents.cards.find(({ id }) => id === route.bookId)}
          trail={trail}
        />
      );
    case 'document':
      return (
        <DocumentRoute
          key={JSON.stringify(route.request)}
          request={route.request}
          registers={registers}
          origin={originOf(route.request, contents, go)}
          bookIds={route.request.caseBooks ?? contents.cards.map(({ id }) => id)}
          sentence={route.sentence}
          sessions={sessions}
          onOpenRecord={(bookId, record, { sentence, field }) => {
            go(
              { at: 'case', bookId, view: { at: 'record', to: record, ...(field !== undefined && { field }) } },
              { ...route, ...(sentence !== undefined && { sentence }) },
            );
          }}
          onOpenEntry={({ kind, id }, { sentence }) => {
            const register = registerOf(kind);
            if (register !== undefined)
              go({ at: 'registers', register, id }, { ...route, ...(sentence !== undefined && { sentence }) });
          }}
        />
      );
  }
}

function originOf({ caseBooks = [] }: DocumentRequest, contents: VaultContents, go: Trail['go']): Origin | undefined {
  const [bookId] = caseBooks;
  const card = contents.cards.find(({ id }) => id === bookId);
  if (bookId === undefined || card === undefined) return undefined;
  return {
    title: card.title,
    open: () => {
      go({ at: 'case', bookId });
    },
  };
}

type StartProps = Pick<MainAreaProps, 'contents' | 'onNewBook'> & Pick<Trail, 'go'> & Pick<Safekeeping, 'desk'>;

function Start({ contents, desk, go, onNewBook }: StartProps) {
  const say = useSay();
  const openSafety = (): void => {
    go({ at: 'safety' });
  };
  if (!contents.isLoaded) {
    return (
      <div className="page">
        <Progress label={say('app.loading')} />
      </div>
    );
  }
  if (contents.cards.length > 0) {
    return (
      <StartPage
        cards={contents.cards}
        onOpenBook={(bookId) => {
          go({ at: 'case', bookId });
        }}
      >
        <BackupLine desk={desk} following={contents} onOpen={openSafety} />
        <ProofReminder onOpen={openSafety} />
      </StartPage>
    );
  }
  return (
    <EmptyVault
      onImport={() => {
        go({ at: 'import' });
      }}
      onSample={() => {
        go({ at: 'import', bundled: 'sample' });
      }}
      onNew={onNewBook}
      onBringBack={() => {
        go({ at: 'bring-back' });
      }}
      onAddPack={(bundled) => {
        go({ at: 'import', bundled });
      }}
    />
  );
}
