import { useMemo, useState } from 'react';
import type { AppInfo } from '#shared/contract/schemas';
import type { BookId } from '#shared/schema/ids';
import type { ExchangeDeeds } from '../../features/exchange/exchange-deeds';
import { ExchangePage } from '../../features/exchange/exchange-page';
import type { TeamDesk } from '../../features/teams/team-desk';
import { ExportPage } from '../../features/import-export/export-page';
import { useProgram } from '../../program/program';
import { exchangeDeeds } from '../vault/exchange-deeds';
import type { OpenVault } from '../vault/use-open-vault';
import type { Sessions } from '../vault/sessions';
import type { Safekeeping } from '../vault/use-safekeeping';
import { bookOf } from '../way/route';
import type { Trail } from '../way/use-trail';
import { BringBackRoute } from './bring-back-route';
import { CaseRoute } from './case-route';
import { DocumentRoute } from './document-route';
import { HandOverRoute } from './hand-over-route';
import { ImportRoute } from './import-route';
import { ManuscriptRoute } from './manuscript-route';
import { RegistersRoute } from './registers-route';
import { SafetyRoute } from './safety-route';
import { SettingsRoute } from './settings-route';
import { SubmissionRoute } from './submission-route';
import { StartRoute } from './start-route';
import { TakeInRoute } from './take-in-route';
import { TeamsRoute } from './teams-route';

type MainAreaProps = {
  readonly info: AppInfo | undefined;
  readonly opened: OpenVault;
  readonly trail: Trail;
  readonly safekeeping: Safekeeping;
  readonly teams: TeamDesk;
  readonly onNewBook: () => void;
  /** These case books are gone for ever. */
  readonly onErased: (ids: readonly BookId[]) => void;
};

/** What the route asks for. */
export function MainArea({ info, opened, trail, safekeeping, teams, onNewBook, onErased }: MainAreaProps) {
  const { route, go } = trail;
  const { contents, sessions } = opened;
  const deeds = useExchange(sessions);
  const lastBook = useLast(bookOf(route));
  switch (route.at) {
    case 'start':
      return <StartRoute opened={opened} desk={safekeeping.desk} trail={trail} onNewBook={onNewBook} />;
    case 'import':
      return (
        <ImportRoute
          key={route.bundled ?? 'file'}
          bundled={route.bundled}
          opened={opened}
          go={go}
          goBack={safekeeping.goBack}
        />
      );
    case 'exchange':
      return (
        <ExchangePage
          onTakeIn={() => {
            go({ at: 'take-in' });
          }}
        />
      );
    case 'teams':
      return <TeamsRoute desk={teams} cards={contents.cards} go={go} />;
    case 'take-in':
      return <TakeInRoute opened={opened} deeds={deeds} trail={trail} goBack={safekeeping.goBack} />;
    case 'hand-over':
      return (
        <HandOverRoute key={route.bookId} bookId={route.bookId} cards={contents.cards} deeds={deeds} trail={trail} />
      );
    case 'export':
      return <ExportPage cards={contents.cards} current={lastBook} />;
    case 'registers':
      return <RegistersRoute route={route} opened={opened} trail={trail} />;
    case 'safety':
      return <SafetyRoute info={info} contents={contents} safekeeping={safekeeping} go={go} />;
    case 'bring-back':
      return <BringBackRoute from={route.from} opened={opened} trail={trail} bringBack={safekeeping.bringBack} />;
    case 'settings':
      return <SettingsRoute opened={opened} go={go} onErased={onErased} />;
    case 'case':
      return (
        <CaseRoute
          key={route.bookId}
          route={route}
          sessions={sessions}
          card={contents.cards.find(({ id }) => id === route.bookId)}
          trail={trail}
          deeds={deeds}
        />
      );
    case 'manuscript':
      return <ManuscriptRoute key={route.id} route={route} opened={opened} go={go} />;
    case 'submissions':
      return <SubmissionRoute submissionId={undefined} opened={opened} trail={trail} />;
    case 'submission':
      return <SubmissionRoute submissionId={route.submissionId} opened={opened} trail={trail} />;
    case 'document':
      return <DocumentRoute key={JSON.stringify(route.request)} route={route} opened={opened} go={go} />;
  }
}

function useExchange(sessions: Sessions): ExchangeDeeds {
  const { vault } = useProgram();
  return useMemo(() => exchangeDeeds({ vault, sessions }), [vault, sessions]);
}

/** The last value that was there. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
