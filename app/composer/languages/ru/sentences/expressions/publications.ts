import type { ExpressionFacts } from '../../../../messages/expressions';
import type { Voice } from '../../../../voice/voice';
import { has, plainText, prose, type Words } from '../../../../words/words';
import { list, quote } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { isAction } from '../../grammar/expressions';
import { apposed, around, listed, type Noun, own } from '../../nouns/noun';
import { who, whoAll } from '../../nouns/parties';
import { attribute, noun, place } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { amount, count, when } from '../../nouns/values';
import { about, appearedIn, expressionNoun, inOutlet, isLatestOf, ofOther, ownedBy, partIn } from './publication-words';

/** «статья», «статьи», when what they are has been told; with title or day where others of the kind were told since. */
export function theTexts(facts: ExpressionFacts, voice: Voice): Noun {
  const isLatest = isLatestOf(facts, voice);
  const texts = bareTexts(facts, voice);
  return isLatest && facts.isAmongAlike !== true ? texts : toldApart(texts, facts, voice);
}

const bareTexts = ({ told, isSeveral }: ExpressionFacts, voice: Voice): Noun => expressionNoun(told, isSeveral, voice);

/** «статья «Чей замок?»», «пост, размещенный 3 мая 2012 года,». */
function toldApart(texts: Noun, { told, as }: ExpressionFacts, voice: Voice): Noun {
  const { titles = [], date } = told;
  if (titles.length > 0)
    return around(texts, (form) => join(form, list(titles.map((title) => quote(voice.text(title))))));
  if (date === undefined) return texts;
  if (as === 'deed') return around(texts, (form) => join(form, when(date)));
  return around(
    texts,
    (form, wanted) => prose`${form}, ${appearedIn(told, texts.agrees, wanted)} ${when(date)}${softComma}`,
  );
}

/**
 * One or more texts: the first time with number or titles, author, subject and where they came out, «статья «Чей
 * замок?» журналиста Иванова о тендере, вышедшая 3 мая 2012 года в газете «Вестник»,»; later «статья». `known`: authors
 * and outlets that the sentence names anyway.
 */
export function publication(facts: ExpressionFacts, voice: Voice, known: readonly string[] = []): Noun {
  if (!voice.isFirst(`expression/${facts.told.id}`)) return theTexts(facts, voice);
  isLatestOf(facts, voice);
  const text = introduced(facts, voice, known);
  const where = cameOut(facts, voice, known);
  if (where === '') return text;
  return around(
    text,
    (form, wanted) => prose`${form}, ${appearedIn(facts.told, text.agrees, wanted)} ${where}${softComma}`,
  );
}

/** Everything but where and when it came out. */
export function introduced(facts: ExpressionFacts, voice: Voice, known: readonly string[]): Noun {
  const { told, isByAuthor } = facts;
  const { numberOfTexts, authors = [], circumstances } = told;
  const kind =
    numberOfTexts === undefined
      ? bareTexts(facts, voice)
      : amount(numberOfTexts, voice, plainText(expressionNoun(told, false, voice).in('nominative')));
  const titles = list((told.titles ?? []).map((title) => quote(voice.text(title))));
  // A text of two is never told as that of the one who was not named with it.
  const isKnown = !isByAuthor && authors.every((author) => known.includes(author));
  const by = whoAll(isKnown ? [] : authors, voice);
  const subject = about(told.subject, voice);
  const text = around(kind, (form) => join(ownedBy(join(form, titles), by), subject, printed(told, voice)));
  return circumstances === undefined ? text : apposed(text, attribute(circumstances, voice));
}

/** «тиражом 5 000 экземпляров вместо заявленных 500». */
function printed({ copies, copiesAnnounced }: ExpressionFacts['told'], voice: Voice): Words {
  const announced = count(copiesAnnounced, voice, undefined, 'genitive');
  return lead('тиражом ', count(copies, voice, 'экземпляр', 'nominative'), lead(' вместо заявленных ', announced));
}

/** «3 мая 2012 года в газете «Вестник»», «на площади», «по адресу https://…». */
const cameOut = (facts: ExpressionFacts, voice: Voice, known: readonly string[]): Words =>
  join(when(facts.told.date), whereOf(facts, voice, known));

/** The same without the date. */
export function whereOf({ told }: ExpressionFacts, voice: Voice, known: readonly string[]): Words {
  const { outlet, url } = told;
  const paper = outlet === undefined || known.includes(outlet) ? undefined : who(outlet, voice);
  const where = paper === undefined ? '' : inOutlet(paper);
  const at = told.place === undefined ? '' : place(told.place, voice);
  return join(where, at, url === undefined ? '' : address(url, where === ''));
}

const address = (url: string, isAlone: boolean) => (isAlone ? `по адресу ${url}` : `(${url})`);

/**
 * «публикация 3 мая 2012 года в газете «Вестник» статьи «Чей замок?»», or what was done instead of published. Nothing
 * without texts.
 */
export function publishing(
  given: readonly ExpressionFacts[],
  voice: Voice,
  known: readonly string[] = [],
): Noun | undefined {
  const texts = given.filter(({ as }) => as === 'text');
  const deeds = given.filter(({ as }) => as === 'deed').map((facts) => deed(facts, voice));
  return listed([...publishingOf(texts, voice, known), ...deeds]);
}

function publishingOf(texts: readonly ExpressionFacts[], voice: Voice, known: readonly string[]): readonly Noun[] {
  const [first, ...more] = texts;
  if (first === undefined) return [];
  const act = own(texts.every(({ told }) => told.kind === 'leaflet') ? 'распространение' : 'публикация');
  if (more.length > 0) {
    const all = listed(texts.map((text) => publication(text, voice, known)));
    return [around(act, (form) => join(form, all?.in('genitive')))];
  }
  if (!voice.isFirst(`expression/${first.told.id}`))
    return [around(act, (form) => prose`${form} ${theTexts(first, voice).in('genitive')}`)];
  isLatestOf(first, voice);
  const where = cameOut(first, voice, known);
  const text = introduced(first, voice, known);
  return [around(act, (form) => join(form, where, text.in('genitive')))];
}

/** What somebody did: «его участие в маршах против налога 3 мая 2012 года». */
export function deed(facts: ExpressionFacts, voice: Voice, known: readonly string[] = []): Noun {
  const { told } = facts;
  if (isTextInWords(told, voice)) return publication(facts, voice, known);
  const { subject, authors, date } = told;
  const isOwned = subject !== undefined && has(voice.text(subject), /^(?:его|ее|их|свой|своя|свое|свои) /iu);
  const owner = isOwned ? undefined : whoAll(authors, voice);
  const { act, what } = deedOf(told, voice);
  const where = told.place === undefined ? '' : place(told.place, voice);
  return around(act, (form) => join(ownedBy(form, owner), what, where, when(date)));
}

type Deed = { readonly act: Noun; readonly what: Words };

function deedOf({ kind, subject }: ExpressionFacts['told'], voice: Voice): Deed {
  const object = subject === undefined ? undefined : noun(subject, voice);
  const inBrackets = lead('(', object?.in('nominative'), ')');
  switch (kind) {
    case 'protest':
      return { act: own('участие'), what: partIn(subject, voice) };
    case 'speech':
      return { act: own('выступление'), what: about(subject, voice) };
    case 'membership':
      return { act: own('членство'), what: after('в', object ?? own('организация'), 'prepositional') };
    case 'coverage':
      return { act: own('освещение'), what: object?.in('genitive') ?? 'событий' };
    case 'religious-practice':
    case 'union-activity':
      return { act: expressionNoun({ kind }, false, voice), what: inBrackets };
    default:
      return { act: expressionNoun({ kind }, false, voice), what: ofOther(kind, subject, voice) };
  }
}

/** Something of a kind in words of its own that has what a text has: a title, a number, an outlet, an address. */
function isTextInWords({ kind, titles, numberOfTexts, outlet, url }: ExpressionFacts['told'], voice: Voice): boolean {
  if (typeof kind === 'string') return false;
  const isPut = [titles, numberOfTexts, outlet, url].some((field) => field !== undefined);
  return isPut && !isAction(plainText(voice.text(kind.other)));
}

/** A text or a deed, whichever it is. */
export const matter = (facts: ExpressionFacts, voice: Voice, known: readonly string[]): Noun =>
  facts.as === 'text' ? publication(facts, voice, known) : deed(facts, voice, known);
