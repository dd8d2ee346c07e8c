import { useCallback, useMemo, useState } from 'react';
import type { DocumentRequest } from '#shared/contract/vault-api';
import type { LanguageChoosing, OnWrite } from '../../features/documents/document-head';
import { DocumentPage } from '../../features/documents/document-page';
import { usePreferences } from '../../program/preferences';
import { useProgram } from '../../program/program';
import { useSay } from '../../program/translation';
import type { OpenVault } from '../vault/use-open-vault';
import type { Route } from '../way/route';
import type { Trail } from '../way/use-trail';
import { originOf, useToldRecords } from './told-records';
import { useNameAnswering } from './use-name-answering';

type DocumentRouteProps = Pick<Trail, 'go'> & {
  readonly route: Extract<Route, { at: 'document' }>;
  readonly opened: OpenVault;
};

/** A document with the books that it tells of, so that its records can be shown beside it. */
export function DocumentRoute({ route, opened, go }: DocumentRouteProps) {
  const [request, choosing] = useRequest(route);
  const { contents, registers, sessions } = opened;
  const [answered, setAnswered] = useState(0);
  const told = useToldRecords(request.caseBooks ?? contents.cards.map(({ id }) => id), registers, answered, go);
  const { caseBooks } = told;
  const noteAnswer = useCallback(() => {
    setAnswered((count) => count + 1);
  }, []);
  const answering = useNameAnswering(sessions, caseBooks, noteAnswer);
  const leftAt = (chosen: number | undefined): Route => ({
    ...route,
    ...(chosen !== undefined && { sentence: chosen }),
  });
  const onWrite = useWriting(request, go);
  const say = useSay();
  return (
    <DocumentPage
      request={request}
      choosing={choosing}
      origin={originOf(request, say('submission.edit'), contents.cards, go)}
      firstSentence={route.sentence}
      renderRecord={(pointer, chosen) => told.renderRecord(pointer, leftAt(chosen))}
      titleOf={told.titleOf}
      onOpenRecord={(pointer, chosen, field) => {
        told.openRecord(pointer, leftAt(chosen), field);
      }}
      onWrite={onWrite}
      caseBooks={caseBooks}
      answering={answering}
      answered={answered}
    />
  );
}

/** What a route asks for in the language that documents are asked for in, and how to ask for another one. */
function useRequest({ request }: DocumentRouteProps['route']): readonly [DocumentRequest, LanguageChoosing] {
  const { settings, change } = usePreferences();
  const { documentLanguage } = settings;
  const asked = useMemo(() => ({ ...request, language: documentLanguage }), [request, documentLanguage]);
  const choose = (language: typeof documentLanguage): void => {
    change({ documentLanguage: language });
  };
  return [asked, { chosen: documentLanguage, choose }];
}

/** Makes a manuscript of what is asked for, and goes there. */
function useWriting(request: DocumentRequest, go: Trail['go']): OnWrite {
  const { vault } = useProgram();
  const { kind, language, caseBooks, submissionId: submission } = request;
  return async ({ title }) => {
    const made = await vault.createManuscript({
      ...{ kind, language, title },
      ...(caseBooks !== undefined && { caseBooks: [...caseBooks] }),
      ...(submission !== undefined && { submission }),
    });
    const [caseBook] = caseBooks ?? [];
    if (made.ok) {
      go({
        ...{ at: 'manuscript', id: made.value },
        ...(caseBook !== undefined && { caseBook }),
        ...(submission !== undefined && { submission }),
      });
    }
    return made;
  };
}
