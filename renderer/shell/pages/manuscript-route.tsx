import { useCallback, useState, useSyncExternalStore } from 'react';
import { ManuscriptPage } from '../../features/manuscripts/page/manuscript-page';
import { useSay } from '../../program/translation';
import type { OpenVault } from '../vault/use-open-vault';
import type { Route } from '../way/route';
import type { Trail } from '../way/use-trail';
import { originOf, useToldRecords } from './told-records';
import { useNameAnswering } from './use-name-answering';

type ManuscriptRouteProps = Pick<Trail, 'go'> & {
  readonly route: Extract<Route, { at: 'manuscript' }>;
  readonly opened: OpenVault;
};

/** A manuscript with the books that it tells of, so that its records can be shown beside it. */
export function ManuscriptRoute({ route, opened, go }: ManuscriptRouteProps) {
  const { contents, registers, sessions } = opened;
  const session = sessions.ofManuscript(route.id);
  const { opened: manuscript } = useSyncExternalStore(session.subscribe, session.read);
  const [answered, setAnswered] = useState(0);
  const ids = manuscript?.state.own.caseBooks ?? contents.cards.map(({ id }) => id);
  const told = useToldRecords(manuscript === undefined ? [] : ids, registers, answered, go);
  const noteAnswer = useCallback(() => {
    setAnswered((count) => count + 1);
    void session.load();
  }, [session]);
  const answering = useNameAnswering(sessions, told.caseBooks, noteAnswer);
  const { caseBook, submission: submissionId } = route;
  const about = {
    ...(caseBook !== undefined && { caseBooks: [caseBook] }),
    ...(submissionId !== undefined && { submissionId }),
  };
  const say = useSay();
  return (
    <ManuscriptPage
      session={session}
      origin={originOf(about, say('submission.edit'), contents.cards, go)}
      renderRecord={(pointer) => told.renderRecord(pointer, route)}
      titleOf={told.titleOf}
      onOpenRecord={(pointer, field) => {
        told.openRecord(pointer, route, field);
      }}
      caseBooks={told.caseBooks}
      registers={registers}
      answering={answering}
    />
  );
}
