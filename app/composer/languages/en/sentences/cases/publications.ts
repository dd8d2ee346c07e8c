import type { ExpressionFacts } from '../../../../messages/expressions';
import type { Voice } from '../../../../voice/voice';
import { isPluralNoun } from '../../grammar/agreement';
import { when } from '../../grammar/dates';
import { belonging, whoAll } from '../../nouns/names';
import { count } from '../../grammar/numbers';
import { place, plural } from '../../grammar/nouns';
import { list, quote } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { has, prose, replaced, type Words } from '../../../../words/words';
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
  return typeof kind === 'string' ? nouns[kind] : voice.text(kind.other);
}

/** `the articles`, when what they are has been told. */
export function theTexts({ told, isSeveral }: ExpressionFacts, voice: Voice): Words {
  return prose`the ${isSeveral ? severalOf(told, voice) : expressionNoun(told, voice)}`;
}

/** `articles`; a kind in words of its own may be many already. */
function severalOf(expression: Pick<Expression, 'kind'>, voice: Voice): Words {
  const noun = expressionNoun(expression, voice);
  return isPluralNoun(noun) ? noun : plural(noun);
}

/** One or more texts: their number or titles, author, outlet and dates the first time; `the articles` later. */
export function publication(facts: ExpressionFacts, voice: Voice, known: readonly string[] = []): Words {
  const { told: expression, isByAuthor } = facts;
  if (!voice.isFirst(`expression/${expression.id}`)) return theTexts(facts, voice);
  if (isByAuthor) return ownTexts(facts, voice);
  const titles = list((expression.titles ?? []).map((title) => quote(voice.text(title))));
  const { numberOfTexts, date, outlet, url } = expression;
  const amount = numberOfTexts === undefined ? '' : count(numberOfTexts, voice, severalOf(expression, voice));
  const authors = (expression.authors ?? []).filter((author) => !known.includes(author));
  const by = lead('by ', whoAll(authors, voice, 'object'));
  const where = url === undefined ? lead('in ', outletUnless(outlet, known, voice)) : prose`on ${url}`;
  const appeared = join(where, date === undefined ? '' : when(date));
  const about = expression.subject === undefined ? '' : voice.text(expression.subject);
  const isApposition = has(about, /^an? /u);
  return join(
    amount || theTexts(facts, voice),
    titles,
    by,
    isApposition ? '' : lead('about ', about),
    amount === '' && date === undefined ? appeared : lead('that had appeared ', appeared),
    isApposition ? prose`, ${about}` : '',
    expression.circumstances === undefined ? '' : prose`, ${voice.text(expression.circumstances)}${softComma}`,
  );
}

/** `his blogs on world religions`: texts that have no title and no number are told by their author. */
function ownTexts(facts: ExpressionFacts, voice: Voice): Words {
  const { told: expression } = facts;
  const noun = replaced(theTexts(facts, voice), /^the /u, '');
  const about = expression.subject === undefined ? '' : voice.text(expression.subject);
  const time = expression.date === undefined ? '' : when(expression.date);
  return join(
    belonging(noun, expression.authors?.[0], voice),
    lead('published ', time),
    lead(', which dealt with ', about, softComma),
  );
}

function outletUnless(outlet: string | undefined, known: readonly string[], voice: Voice): Words {
  return outlet === undefined || known.includes(outlet) ? '' : whoAll([outlet], voice, 'object');
}

/** `the publication online of the book …`. */
export function publishing(given: readonly ExpressionFacts[], voice: Voice, known: readonly string[]): Words {
  const texts = list(given.map((one) => publication(one, voice, known)));
  const where = given.flatMap(({ told }) => (told.place === undefined ? [] : [place(voice.text(told.place))]));
  return texts === '' ? '' : join('the publication', where[0], 'of', texts);
}

/** What somebody did, as the object of a charge: `her part in the march on 3 May 2012`. */
export function deed({ told }: ExpressionFacts, voice: Voice): Words {
  const { kind, subject, authors = [], date } = told;
  const about = subject === undefined ? '' : voice.text(subject);
  const isOwned = has(about, /^(?:his|her|their|its) /u);
  const parts = new Map<unknown, Words>([
    ['protest', prose`part in ${about || 'a protest'}`],
    ['speech', join('speech', lead('on ', about))],
    ['membership', prose`membership of ${about || 'an organisation'}`],
    ['religious-practice', join('religious practice', lead('of ', about))],
    ['coverage', prose`coverage of ${about || 'events'}`],
  ]);
  const own = parts.get(kind) ?? (about || expressionNoun(told, voice));
  const time = date === undefined ? '' : when(date);
  if (isOwned && !parts.has(kind)) return join(own, time);
  return join(authors.length === 1 ? belonging(own, authors[0], voice) : prose`the ${own}`, time);
}

/** A text or a deed, whichever it is. */
export function matter(facts: ExpressionFacts, voice: Voice, known: readonly string[]): Words {
  return facts.as === 'text' ? publication(facts, voice, known) : deed(facts, voice);
}
