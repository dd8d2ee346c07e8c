import type { ExpressionFacts } from '../../../../messages/expressions';
import type { Voice } from '../../../../voice/voice';
import { isPluralNoun } from '../../grammar/agreement';
import { isAction, isPastDeed, isProtest, verbInOutlet } from '../../grammar/expressions';
import { when } from '../../grammar/dates';
import { belonging, belongingToAll, whoAll } from '../../nouns/names';
import { count } from '../../grammar/numbers';
import { place, plural } from '../../grammar/nouns';
import { list, quote, withoutArticle } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { has, plainText, prose, replaced, type Words } from '../../../../words/words';
import type { Expression } from '../../../../case-file/records';

const nouns = {
  article: 'article',
  blog: 'blog',
  post: 'post',
  book: 'book',
  speech: 'speech',
  protest: 'protest',
  leaflet: 'leaflet',
  membership: 'membership',
  'religious-practice': 'religious practice',
  'union-activity': 'union activity',
  coverage: 'coverage',
  'printed-issue': 'issue',
} as const;

export function expressionNoun({ kind }: Pick<Expression, 'kind'>, voice: Voice): Words {
  return typeof kind === 'string' ? nouns[kind] : withoutArticle(voice.text(kind.other));
}

/** `the articles`, when what they are has been told; with title or day where others of the kind were told since. */
export function theTexts(facts: ExpressionFacts, voice: Voice): Words {
  const isLatest = isLatestOf(facts, voice);
  const texts = prose`the ${bareTexts(facts, voice)}`;
  return isLatest && facts.isAmongAlike !== true ? texts : join(texts, tellingApart(facts, voice));
}

const bareTexts = ({ told, isSeveral }: ExpressionFacts, voice: Voice): Words =>
  isSeveral ? severalOf(told, voice) : expressionNoun(told, voice);

/** Whether the noun alone means this one; it is mentioned now. */
export const isLatestOf = ({ told }: Pick<ExpressionFacts, 'told'>, voice: Voice): boolean =>
  voice.isLatest(plainText(expressionNoun(told, voice)), told.id);

/** `“Whose castle?”`, `published on 3 May 2012`. */
function tellingApart({ told: { titles = [], date }, as }: ExpressionFacts, voice: Voice): Words {
  if (titles.length > 0) return list(titles.map((title) => quote(voice.text(title))));
  if (date === undefined) return '';
  return join(as === 'text' ? 'published' : '', when(date));
}

/** `articles`; a kind in words of its own may be many already. */
function severalOf(expression: Pick<Expression, 'kind'>, voice: Voice): Words {
  const noun = expressionNoun(expression, voice);
  return isPluralNoun(noun) ? noun : plural(noun);
}

/** Words for what a text is, and not for what it is about: `a critique of the President`, `a prisoner`. */
const genre =
  /^an? (?:[\p{L}-]+ )?(?:account|analysis|appeal|biography|call|collection|comment|commentary|critique|criticism|description|essay|history|interview|investigation|letter|memoir|novel|open letter|parody|poem|portrait|prayer|report|review|satire|statement|story|study|summary|survey) /u;

/** One or more texts: their number or titles, author, outlet and dates the first time; `the articles` later. */
export function publication(
  facts: ExpressionFacts,
  voice: Voice,
  known: readonly string[] = [],
  withPlace = true,
): Words {
  const { told: expression, isByAuthor } = facts;
  if (!voice.isFirst(`expression/${expression.id}`)) return theTexts(facts, voice);
  isLatestOf(facts, voice);
  if (isByAuthor) return ownTexts(facts, voice);
  const titles = list((expression.titles ?? []).map((title) => quote(voice.text(title))));
  const { numberOfTexts, date, outlet, url } = expression;
  const amount = numberOfTexts === undefined ? '' : count(numberOfTexts, voice, severalOf(expression, voice));
  const authors = untold(expression.authors, known);
  const isOwned = amount === '' && authors.length > 0 && voice.areKnown(authors);
  const texts = isOwned ? belongingToAll(bareTexts(facts, voice), authors, voice) : amount;
  const by = isOwned ? '' : lead('by ', whoAll(authors, voice, 'object'));
  const paper = outletUnless(outlet, known, voice);
  const isInterview = has(expressionNoun(expression, voice), /interview$/iu);
  const shownOn = paper === '' ? prose`on ${url ?? ''}` : prose`(${url ?? ''})`;
  const inPaper = lead(`${isInterview ? 'with' : inOrOn(outlet, voice)} `, paper);
  const where = join(inPaper, url === undefined ? '' : shownOn, withPlace ? placeOf(expression, voice) : '');
  const appeared = join(where, date === undefined ? '' : when(date));
  const about = expression.subject === undefined ? '' : voice.text(expression.subject);
  const isApposition = has(about, genre);
  return join(
    texts || prose`the ${bareTexts(facts, voice)}`,
    titles,
    by,
    isApposition ? '' : lead('about ', about),
    isInterview || (amount === '' && date === undefined) ? appeared : lead(`${cameOut(expression, voice)} `, appeared),
    printed(expression, voice),
    isApposition ? prose`, ${about}` : '',
    expression.circumstances === undefined ? '' : prose`, ${voice.text(expression.circumstances)}${softComma}`,
  );
}

/** Nobody where every author was named with it; otherwise all of them, so that a text of two is never that of one. */
const untold = (authors: readonly string[] = [], known: readonly string[]) =>
  authors.every((author) => known.includes(author)) ? [] : authors;

const placeOf = ({ place: where }: ExpressionFacts['told'], voice: Voice): Words =>
  where === undefined ? '' : place(voice.text(where));

/** `in 5,000 copies instead of the 500 announced`. */
export function printed({ copies, copiesAnnounced }: ExpressionFacts['told'], voice: Voice): Words {
  if (copies === undefined) return '';
  const announced = copiesAnnounced === undefined ? '' : count(copiesAnnounced, voice);
  return prose`in ${count(copies, voice, 'copies')}${lead(' instead of the ', announced, ' announced')}`;
}

/** `his blogs on world religions`: texts that have no title and no number are told by their author. */
function ownTexts(facts: ExpressionFacts, voice: Voice): Words {
  const { told: expression } = facts;
  const noun = bareTexts(facts, voice);
  const about = expression.subject === undefined ? '' : voice.text(expression.subject);
  const time = expression.date === undefined ? '' : when(expression.date);
  return join(
    belonging(noun, expression.authors?.[0], voice),
    lead('published ', time),
    lead(', which dealt with ', about, softComma),
  );
}

/** What is printed stands in its outlet, what is broadcast or shown on it. */
export function inOrOn(outlet: string | undefined, voice: Voice): 'in' | 'on' {
  const party = voice.file.find('party', outlet);
  if (party?.kind === 'web-site') return 'on';
  const kind = party?.outletKind;
  return kind === undefined || kind === 'newspaper' || kind === 'magazine' ? 'in' : 'on';
}

/** How a text is said to have come before the public, behind its noun. */
function cameOut(told: ExpressionFacts['told'], voice: Voice): string {
  if (told.kind === 'leaflet') return 'that had been distributed';
  const verb = typeof told.kind === 'string' ? undefined : verbInOutlet(expressionNoun(told, voice));
  return verb === 'performed' ? 'that had been performed' : 'that had appeared';
}

/** `on the radio station Dawn`; nothing where the outlet is the one that speaks, or none is recorded. */
export const inOutlet = (outlet: string | undefined, known: readonly string[], voice: Voice): Words =>
  lead(`${inOrOn(outlet, voice)} `, outletUnless(outlet, known, voice));

function outletUnless(outlet: string | undefined, known: readonly string[], voice: Voice): Words {
  return outlet === undefined || known.includes(outlet) ? '' : whoAll([outlet], voice, 'object');
}

/** `the publication online of the book …`. */
export function publishing(given: readonly ExpressionFacts[], voice: Voice, known: readonly string[]): Words {
  const texts = list(given.map((one) => publication(one, voice, known, false)));
  const where = given.map(({ told }) => placeOf(told, voice)).find((one) => one !== '');
  return texts === '' ? '' : join('the publication', where, 'of', texts);
}

/** `on corruption`, `about how the votes were counted`; words that bring their own preposition stand as they are. */
export function onSubject(subject: Words, preposition: 'on' | 'about' = 'on'): Words {
  if (subject === '' || has(subject, /^(?:in|for|against|about|on|over|concerning|regarding|to) /u)) return subject;
  return join(has(subject, /^(?:how|why|what|that|whether|who|where) /u) ? 'about' : preposition, subject);
}

/** What somebody took part in: `the march`, or `a protest about the war`. */
export function partIn(subject: Words): Words {
  return isProtest(subject) ? subject : join('a protest', onSubject(subject, 'about'));
}

/** A kind that is typed as what was done: `shared a post on Freedom Square about the dam`. */
export function pastDeed({ kind, subject, place: where }: ExpressionFacts['told'], voice: Voice): Words {
  const at = where === undefined ? '' : place(voice.text(where));
  return join(
    expressionNoun({ kind }, voice),
    at,
    onSubject(subject === undefined ? '' : voice.text(subject), 'about'),
  );
}

/** What it was, what it was about or done to, and where. */
type Deed = { readonly act: Words; readonly about: Words };

function deedOf(told: ExpressionFacts['told'], voice: Voice): Deed {
  const { kind } = told;
  const subject = told.subject === undefined ? '' : voice.text(told.subject);
  const at = told.place === undefined ? '' : place(voice.text(told.place));
  switch (kind) {
    case 'protest':
      return { act: 'part', about: join('in', partIn(subject), at) };
    case 'speech':
      return { act: 'speech', about: join(onSubject(subject), at) };
    case 'membership':
      return { act: 'membership', about: prose`of ${subject || 'an organisation'}` };
    case 'religious-practice':
      return { act: 'religious practice', about: join(lead('of ', subject), at) };
    case 'coverage':
      return { act: 'coverage', about: prose`of ${subject || 'events'}` };
    default:
      if (typeof kind === 'string') return { act: subject || expressionNoun(told, voice), about: at };
      return ofOther(expressionNoun(told, voice), subject, at);
  }
}

/** A kind in words of its own with what it was about: `disclosure of a secret report`, `petition about a dam`. */
export function ofOther(noun: Words, subject: Words, at: Words): Deed {
  const act = replaced(noun, /^(?:an?|the|his|her|their) /u, '');
  return isAction(act) && !has(subject, /^(?:of|against|for) /u)
    ? { act, about: join(lead('of ', subject), at) }
    : { act, about: join(at, onSubject(subject, 'about')) };
}

/** What somebody did, as the object of a charge: `her part in the march on 3 May 2012`. */
export function deed(facts: ExpressionFacts, voice: Voice, known: readonly string[] = []): Words {
  const { told } = facts;
  if (isTextInWords(told, voice)) return publication(facts, voice, known);
  const { kind, authors = [] } = told;
  const time = told.date === undefined ? '' : when(told.date);
  if (typeof kind !== 'string' && authors.length > 0 && isPastDeed(expressionNoun(told, voice)))
    return join('the fact that', whoAll(authors, voice), pastDeed(told, voice), time);
  const { act, about } = deedOf(told, voice);
  const isOwned = has(act, /^(?:his|her|their|its) /u);
  return join(isOwned ? act : ownedBy(act, authors, voice), about, time);
}

function ownedBy(act: Words, authors: readonly string[], voice: Voice): Words {
  if (authors.length < 2) return belonging(act, authors[0], voice);
  return voice.areClear(authors)
    ? join(whoAll(authors, voice, 'possessive'), act)
    : prose`the ${act} of ${whoAll(authors, voice, 'object')}`;
}

/** Something of a kind in words of its own that has what a text has: a title, a number, an outlet, an address. */
function isTextInWords({ kind, titles, numberOfTexts, outlet, url }: ExpressionFacts['told'], voice: Voice): boolean {
  if (typeof kind === 'string') return false;
  const isPut = [titles, numberOfTexts, outlet, url].some((field) => field !== undefined);
  return isPut && !isAction(voice.text(kind.other)) && !isPastDeed(voice.text(kind.other));
}

/** A text or a deed, whichever it is. */
export function matter(facts: ExpressionFacts, voice: Voice, known: readonly string[]): Words {
  return facts.as === 'text' ? publication(facts, voice, known) : deed(facts, voice, known);
}
