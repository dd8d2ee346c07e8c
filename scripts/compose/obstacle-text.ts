import type { Overridden } from '#app/composer/release';
import { createTranslator } from '#shared/i18n/translator';
import type { CaseBook } from '#shared/records/case-book';
import type { NamePlace, RecordPointer } from '#shared/document/document';
import { type Obstacle, partyOf } from '#shared/document/obstacles';
import { textsIn } from '#shared/values/texts/text';

/** The first line of a text that may not leave: it stays with the text, wherever that is sent. */
export const draftMark = 'DRAFT. Not to be given away: a consent or an answer about a name is still missing.';

/** What keeps a document from leaving, and what to write into the file of case books so that it may. */
export function obstacleText(obstacles: readonly Obstacle[], books: readonly CaseBook[]): string {
  const of = (wanted: 'yields' | 'forbidden') =>
    obstacles
      .filter(({ check, yields }) => check.code === 'consent-missing' && yields === (wanted === 'yields'))
      .flatMap(({ check }) => check.records);
  return [
    ...consentText(namesOf(of('yields'), books)),
    ...refusedText(namesOf(of('forbidden'), books)),
    ...placesText(obstacles, books),
    ...otherText(obstacles),
  ].join('\n');
}

/** What is said where a file was written for a reason: the command keeps no history. */
export function overriddenText({ people, reason }: Overridden, books: readonly CaseBook[]): string {
  return `Written although consent to be named to these readers is not recorded for ${namesOf(people, books)}. Reason given: ${onOneLine(reason)}\nThis command keeps no history. Keep the reason with the file.`;
}

function consentText(names: string): readonly string[] {
  if (names === '') return [];
  return [
    `Consent to be named to these readers is not recorded for ${names}. Record it under “consents” of each person, with the name in full, as initials, as a pseudonym or not at all. Where it cannot be had, --override-missing-consent "why" writes the file all the same.`,
  ];
}

function refusedText(names: string): readonly string[] {
  if (names === '') return [];
  return [
    `Consent to be named to these readers is not recorded for ${names}, and other readers were refused or may not have the name. No reason takes the place of the consent: record it under “consents”.`,
  ];
}

function placesText(obstacles: readonly Obstacle[], books: readonly CaseBook[]): readonly string[] {
  const places = placesIn(obstacles);
  if (places.length === 0) return [];
  return [
    'These places may hold a name that these readers may not be told. Look at each, and write an answer under “nameAnswers” of the person: "another-word" where it is not the name, "this-name" where it is and has to be replaced.',
    ...places.flatMap((place) => placeText(place, books)),
  ];
}

function placeText({ person, audience, found, around, key, typedIn }: NamePlace, books: readonly CaseBook[]) {
  const typed =
    typedIn === undefined ? '' : ` (typed in ${typedIn.record.kind} ${typedIn.record.id}, ${typedIn.field})`;
  return [
    `  ${namesOf([person], books)}: “${onOneLine(found)}” in “${onOneLine(around)}”${typed}`,
    `    { "audience": ${JSON.stringify(audience)}, "place": ${JSON.stringify(key)}, "is": "another-word" }`,
  ];
}

/** One place for each answer: the same words about the same person are answered once. */
function placesIn(obstacles: readonly Obstacle[]): readonly NamePlace[] {
  const places = obstacles.flatMap(({ check }) => check.place ?? []);
  const byAnswer = new Map(places.map((place) => [JSON.stringify([place.person, place.audience, place.key]), place]));
  return [...byAnswer.values()];
}

const { say } = createTranslator('en');

/** What stands in the way beside people and their names. */
function otherText(obstacles: readonly Obstacle[]): readonly string[] {
  const codes = obstacles
    .filter(({ check }) => check.code !== 'consent-missing' && check.place === undefined)
    .map(({ check }) => check.code);
  return [...new Set(codes)].map((code) => `${say(`check.${code}`)}.`);
}

/** The people whom pointers mean, as the case books call them. */
function namesOf(pointers: readonly RecordPointer[], books: readonly CaseBook[]): string {
  const names = pointers.map((pointer) => textsIn(partyOf(pointer, books)?.name)[0] ?? pointer.record.id);
  return [...new Set(names.map(onOneLine))].join(', ');
}

/** A typed text as one line that moves no cursor of a terminal. */
const onOneLine = (text: string) => text.replace(/[\s\p{C}]+/gu, ' ').trim();
