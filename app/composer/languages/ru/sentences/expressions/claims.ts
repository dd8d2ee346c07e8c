import { groupBy } from '../../../../case-file/group-by';
import type { Expression } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import type { Phrase } from '../../../../words/phrase';
import { has, joined, plainText, prose, replaced, type Words } from '../../../../words/words';
import type { Case } from '../../grammar/declension/cases';
import { isInfinitive } from '../../grammar/deeds';
import { isStatement } from '../../grammar/clauses';
import { list } from '../../grammar/prose';
import { past } from '../../grammar/verbs';
import { type Agrees, listed } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';

type Claim = NonNullable<Expression['claims']>[number];
type Act = Claim['act'];

/** A predicate of the author, and whether it ends in a clause, which a comma closes. */
type Predicate = { readonly said: Words; readonly isClause: boolean };

const clauseVerbs: Partial<Readonly<Record<Act, readonly [masculine: string, object: string]>>> = {
  stated: ['заявил', ''],
  reported: ['сообщил', ''],
  suspected: ['высказал', ' подозрение'],
  alleged: ['утверждал', ''],
};

const objectVerbs: Partial<Readonly<Record<Act, string>>> = {
  criticised: 'раскритиковал',
  described: 'описал',
  supported: 'поддержал',
};

/** The verb before a clause where the act is of something named otherwise: «поддержал мнение, что …». */
const clauseInstead: Partial<Readonly<Record<Act, readonly [masculine: string, object: string]>>> = {
  criticised: ['выступил', ' с критикой, заявив'],
  described: ['рассказал', ''],
  supported: ['поддержал', ' мнение'],
};

/** «сообщила, что A и что B, и спросила, кто за это платил»: claims of one act share its verb. */
export function claimed(claims: readonly Claim[], agrees: Agrees, voice: Voice): Words {
  const isOfClause = ({ act, content }: Claim) =>
    (act === 'called-for' || objectVerbs[act] !== undefined) && isStatement(voice.text(content));
  const groups = groupBy(claims, (claim) => `${claim.act}/${String(isOfClause(claim))}`);
  const predicates = [...groups.values()].flatMap((same) => {
    const [first] = same;
    const contents = same.map(({ content }) => content);
    return first === undefined ? [] : [predicateOf(first.act, isOfClause(first), contents, agrees, voice)];
  });
  return joined(
    predicates.flatMap(({ said }, place) => {
      const before = predicates[place - 1];
      if (before === undefined) return [said];
      const isLast = place === predicates.length - 1;
      return [before.isClause || !isLast ? ',' : '', isLast ? ' и ' : ' ', said];
    }),
  );
}

function predicateOf(
  act: Act,
  isOfClause: boolean,
  contents: readonly Phrase[],
  agrees: Agrees,
  voice: Voice,
): Predicate {
  const words = contents.map((content) => voice.text(content));
  if (act === 'asked') return { said: prose`${past('спросил', agrees)}, ${list(words)}`, isClause: true };
  if (act === 'called-for')
    return isOfClause
      ? { said: urged(words, agrees), isClause: true }
      : { said: calledFor(contents, agrees, voice), isClause: false };
  const object = isOfClause ? undefined : objectVerbs[act];
  if (object !== undefined)
    return { said: withObjects(past(object, agrees), contents, 'accusative', voice), isClause: false };
  if (isOfClause && act === 'supported' && words.every(isPurpose))
    return { said: prose`${past('выступил', agrees)} за то, ${list(words)}`, isClause: true };
  const [verb, what] = clauseInstead[act] ?? clauseVerbs[act] ?? ['заявил', ''];
  const clauses = words.map((content) => prose`что ${replaced(content, /^(?:за то, )?что /u, '')}`);
  return { said: prose`${past(verb, agrees)}${what}, ${list(clauses)}`, isClause: true };
}

const withObjects = (verb: string, contents: readonly Phrase[], wanted: Case, voice: Voice): Words =>
  prose`${verb} ${listed(contents.map((content) => noun(content, voice)))?.in(wanted) ?? ''}`;

const isPurpose = (words: Words) => has(words, /^чтобы /u);

/** «призвала к тому, чтобы сход спросили первым»; any other clause stands behind a colon, as it was typed. */
const urged = (words: readonly Words[], agrees: Agrees): Words =>
  words.every(isPurpose)
    ? prose`${past('призвал', agrees)} к тому, ${list(words)}`
    : prose`${past('выступил', agrees)} с призывом: ${list(words)}`;

/** «призвала освободить арестованных», «призвала к отставке министра». */
function calledFor(contents: readonly Phrase[], agrees: Agrees, voice: Voice): Words {
  const verb = past('призвал', agrees);
  return prose`${verb} ${list(
    contents.map((content) => {
      const words = voice.text(content);
      return isInfinitive(plainText(words)) || has(words, /^(?:к|ко) /u)
        ? words
        : after('к', noun(content, voice), 'dative');
    }),
  )}`;
}
