import { useState } from 'react';
import type { AppInfo } from '#shared/contract/schemas';
import type { BookId } from '#shared/schema/ids';
import { ExportPage } from '../../features/import-export/export-page';
import type { OpenVault } from '../vault/use-open-vault';
import type { Safekeeping } from '../vault/use-safekeeping';
import { bookOf } from '../way/route';
import type { Trail } from '../way/use-trail';
import { BringBackRoute } from './bring-back-route';
import { CaseRoute } from './case-route';
import { DocumentRoute } from './document-route';
import { ImportRoute } from './import-route';
import { RegistersRoute } from './registers-route';
import { SafetyRoute } from './safety-route';
import { SettingsRoute } from './settings-route';
import { StartRoute } from './start-route';

type MainAreaProps = {
  readonly info: AppInfo | undefined;
  readonly opened: OpenVault;
  readonly trail: Trail;
  readonly safekeeping: Safekeeping;
  readonly onNewBook: () => void;
  /** These case books are gone for ever. */
  readonly onErased: (ids: readonly BookId[]) => void;
};

/** What the route asks for. */
export function MainArea({ info, opened, trail, safekeeping, onNewBook, onErased }: MainAreaProps) {
  const { route, go } = trail;
  const { contents, sessions } = opened;
  const lastBook = useLast(bookOf(route));
  switch (route.at) {
    case 'start':
      return <StartRoute contents={contents} desk={safekeeping.desk} go={go} onNewBook={onNewBook} />;
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
        />
      );
    case 'document':
      return <DocumentRoute key={JSON.stringify(route.request)} route={route} opened={opened} go={go} />;
  }
}

/** The last value that was there. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
