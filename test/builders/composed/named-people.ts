import { composeDocument } from '#app/documents/compose-document';
import { renderPlainText } from '#app/text/plain-text';
import type { DocumentCheck } from '#shared/document/document';
import type { NameAnswer, Party } from '#shared/kinds/party';
import { noRegisters } from '#shared/records/registers';
import { expectValue } from '#shared/result';
import { aCaseBook, on } from '../a-case';

type Fields = Readonly<Record<string, unknown>>;

/** Somebody whose name the public may not be told, unless it says otherwise. */
export function aWitness(name: unknown, more: Fields = {}): Fields {
  const consents = [{ audience: 'un-public', maySubmit: 'no', nameAs: 'nothing' }];
  return { id: 'w', kind: 'person', name, roles: ['witness'], consents, ...more };
}

/** A case of a court paper with such a title, told to the public. */
export function aPaper(title: string, people: readonly Fields[], answers: readonly NameAnswer[] = []) {
  const book = aCaseBook({
    parties: [...people, { id: 'o', kind: 'legal-person', name: 'Public Hall', roles: ['victim'] }],
    sources: [{ id: 's', kind: 'court-paper', title }],
    events: [
      { id: 'e', kind: 'attack', date: on('2014-05-03'), against: ['o'], action: 'closed', sources: [{ source: 's' }] },
    ],
  });
  const [witness, ...others] = Object.values(book.parties);
  const answered: readonly Party[] =
    witness === undefined ? [] : [{ ...witness, nameAnswers: [...answers] }, ...others];
  const parties = Object.fromEntries(answered.map((party) => [party.id, party]));
  return { ...book, parties };
}

/** The note that such a paper becomes, and what is to be looked at in it. */
export function noteOf(title: string, people: readonly Fields[], answers: readonly NameAnswer[] = []) {
  const document = expectValue(
    composeDocument({
      kind: 'case-paragraphs',
      caseBooks: [aPaper(title, people, answers)],
      registers: noRegisters,
      language: 'en',
    }),
  );
  const note = /^\[\^1\]: (.*)\n$/mu.exec(renderPlainText(document))?.[1] ?? '';
  const checks = document.checks.filter(({ code }) => nameChecks.has(code));
  return { note, checks: checks.map(({ code }) => code), places: checks.flatMap(({ place }) => place ?? []) };
}

const nameChecks = new Set<DocumentCheck['code']>(['withheld', 'name-suspected', 'consent-missing']);
