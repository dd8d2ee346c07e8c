import type { DecisionMessages, Failure } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { has, joinedBy, prose, type Words } from '../../../../words/words';
import type { Case } from '../../grammar/declension/cases';
import { join, lead, said, softComma } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import { bodies } from '../../nouns/bodies';
import { norm } from '../../nouns/law';
import { type Agrees, type Noun, own } from '../../nouns/noun';
import { byName } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import type { Phrases } from '../../../../voice/language';
import { issued } from './further-decision';

type Shortcomings = DecisionMessages['shortcomings'];

/** The noun phrase of the detail, those whom another verdict was against, and whether several orders are meant. */
type Around = {
  readonly detail: Noun | undefined;
  readonly against: Noun | undefined;
  readonly of: Pick<Shortcomings, 'several' | 'areTitlesSued'> & ReturnType<typeof issued>;
};

/** Told of the one who failed, as a predicate in the past; or of the decision itself, as a clause. */
type Wording =
  | { readonly of: 'subject'; readonly say: (around: Around, agrees: Agrees) => Words }
  | { readonly of: 'decision'; readonly say: (around: Around) => Words };

type Predicate = {
  readonly verb: string;
  /** What stands before the detail, and the case that it asks for. */
  readonly words: string;
  readonly wanted: Case;
  readonly withoutDetail: string;
};

/** «не установил связь между выступлением и беспорядками»; in other words where no detail is recorded. */
const failed = ({ verb, words, wanted, withoutDetail }: Predicate): Wording => ({
  of: 'subject',
  say: ({ detail }, agrees) => {
    const what = detail === undefined ? withoutDetail : detail.in(wanted);
    return prose`не ${past(verb, agrees)} ${join(words, what)}${words.includes(',') ? softComma : ''}`;
  },
});

const clause = (say: (around: Around) => Words): Wording => ({ of: 'decision', say });

/** A detail that is said beside the clause: « (сайт не был извещен)». */
const aside = ({ detail }: Around): Words => lead(' (', detail?.in('nominative'), ')');

const inThatCase = ({ against }: Around): Words => join('в деле', after('в отношении', against, 'genitive'));

function notParty(around: Around): Words {
  const { detail } = around;
  const [who, agrees] =
    detail === undefined
      ? ['лица, чьи права были затронуты,', own('лица').agrees]
      : [detail.in('nominative'), detail.agrees];
  return join(who, 'не', past('участвовал', agrees), inThatCase(around));
}

function noAppeal({ against }: Around): Words {
  const people = 'лица, чьи права были затронуты, не имели права';
  const verdict = after('обжаловать приговор в отношении', against, 'genitive');
  return join(people, verdict || 'на обжалование');
}

/** «вина была принята как уже установленное обстоятельство»: what had to be proved and was not. */
function takenAsEstablished({ detail }: Around): Words {
  const what = detail?.in('nominative') ?? '';
  if (detail === undefined) return 'то, что подлежало доказыванию, было принято как уже установленное';
  if (has(what, /^что /iu)) return prose`без доказывания было принято, ${what}`;
  const { agrees } = detail;
  return join(what, past('был', agrees), passive('принят', agrees), 'как уже установленное обстоятельство');
}

/** «приговор был вынесен автоматически»; of several courts «решения были вынесены». */
function automatic(around: Around): Words {
  const { several, what, done } = around.of;
  const said = several ? 'решения были вынесены' : join(what.in('nominative'), wasDone(what, done));
  return prose`${said} автоматически${aside(around)}`;
}

const wasDone = ({ agrees }: Noun, done: string) => `${past('был', agrees)} ${passive(done, agrees)}`;

/** «приговор был вынесен без указания ответчика»; where outlets were sued, the claims against their titles. */
function noDefendant({ detail, of: { areTitlesSued, what, done } }: Around): Words {
  const whom = detail?.in('genitive');
  if (areTitlesSued) return prose`иски были предъявлены к названиям изданий без указания ${whom ?? 'ответчика'}`;
  return join(
    what.in('nominative'),
    wasDone(what, done),
    'без указания',
    whom ?? 'лица, привлекаемого к ответственности',
  );
}

const wordings: Readonly<Record<Failure['what']['failure'], Wording>> = {
  'no-legal-reasoning': failed({
    verb: 'привел',
    words: 'правового обоснования',
    wanted: 'genitive',
    withoutDetail: 'своего решения',
  }),
  'elements-not-identified': failed({
    verb: 'указал',
    words: 'элементы состава',
    wanted: 'genitive',
    withoutDetail: 'правонарушения',
  }),
  'link-not-established': failed({
    verb: 'установил',
    words: 'связь между',
    wanted: 'instrumental',
    withoutDetail: 'деяниями и обвинением',
  }),
  'evidence-not-explained': failed({
    verb: 'разъяснил',
    words: ', какие доказательства подтверждают',
    wanted: 'accusative',
    withoutDetail: 'сделанные выводы',
  }),
  'no-reference-to-evidence': failed({
    verb: 'сослался',
    words: 'на',
    wanted: 'accusative',
    withoutDetail: 'доказательства',
  }),
  'content-not-identified': failed({
    verb: 'определил',
    words: '',
    wanted: 'accusative',
    withoutDetail: 'спорное содержание',
  }),
  'no-independent-review': failed({
    verb: 'провел',
    words: 'самостоятельной оценки',
    wanted: 'genitive',
    withoutDetail: 'спорного содержания',
  }),
  'affected-not-party': clause(notParty),
  'no-right-of-appeal': clause(noAppeal),
  'facts-taken-as-established': clause(takenAsEstablished),
  'issued-automatically': clause(automatic),
  'hearing-pro-forma': clause((around) => prose`судебное разбирательство было формальностью${aside(around)}`),
  'hearing-unfair': clause((around) => prose`судебное разбирательство было несправедливым${aside(around)}`),
  'defendant-not-identified': clause(noDefendant),
  'no-court-decision': clause(({ detail }) => join('решения суда', after('о', detail, 'prepositional'), 'не было')),
  other: clause(({ detail }) => detail?.in('nominative') ?? ''),
};

function around({ what, against }: Failure, message: Shortcomings, voice: Voice): Around {
  const detail = what.detail === undefined ? undefined : noun(what.detail, voice);
  return { detail, against: byName(against, voice), of: { ...message, ...issued(message.what, voice) } };
}

/** « вопреки части 3 статьи 14 Пакта». */
const contrary = ({ what }: Failure, voice: Voice): Words => after('вопреки', norm(what.norm, voice), 'dative');

/** The one who failed; one who was named in the sentence before is called by what they are. */
function failing({ by, courts, isClaimants }: Shortcomings, voice: Voice): Noun {
  if (by === 'prosecution') return own(isClaimants ? 'сторона истца' : 'сторона обвинения');
  return bodies(courts, voice) ?? own(by === 'court' ? 'суд' : 'уполномоченный орган');
}

/** Predicates of one subject: commas, and «и» before the last. */
function chain(predicates: readonly Words[]): Words {
  const last = predicates.at(-1) ?? '';
  return predicates.length < 2 ? last : prose`${joinedBy(', ', predicates.slice(0, -1))} и ${last}`;
}

/** What the judgment, or the side that won, failed to do: «суд не привел обоснования своего решения; …». */
export const shortcomings: Phrases<'shortcomings'>['shortcomings'] = (message, voice) => {
  const { failures } = message;
  const isSomeones = failures.some(({ what }) => wordings[what.failure].of === 'subject');
  const subject = isSomeones ? failing(message, voice) : undefined;
  const told = failures.map((failure) => {
    const wording = wordings[failure.what.failure];
    const about = around(failure, message, voice);
    if (wording.of === 'decision') return { clause: join(wording.say(about), contrary(failure, voice)) };
    return { predicate: join(wording.say(about, subject?.agrees ?? own('суд').agrees), contrary(failure, voice)) };
  });
  const predicates = said(told.map(({ predicate }) => predicate));
  const doings = subject === undefined ? '' : join(subject.in('nominative'), chain(predicates));
  return joinedBy('; ', said([doings, ...told.map(({ clause: one }) => one)]));
};
