import type { DecisionMessages } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { prose, replaced, type Words } from '../../../../words/words';
import type { Sanction } from '../../../../case-file/records';
import { adjectiveIn } from '../../grammar/declension/adjectives';
import { list, quote } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { passive, past, short } from '../../grammar/verbs';
import { norms } from '../../nouns/law';
import { type Agrees, listed, type Noun, own } from '../../nouns/noun';
import { byName, whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { circumstances } from '../../nouns/reasons';
import { date, when } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { publication } from '../expressions/publications';
import { byCourts, was } from '../judgments/decisions';
import { forTerm, sanctionNoun } from '../judgments/sanctions';

type Said = 'outletSanction' | 'orderBasis' | 'overrun';

/** What is the subject of the sentence: the outlets themselves, or something of theirs. */
const subjects = new Map<unknown, { readonly of?: string; readonly done: string }>([
  ['suspension-of-outlet', { of: 'деятельность', done: 'приостановлен' }],
  ['closure-of-outlet', { done: 'закрыт' }],
  ['blocking-of-site', { done: 'заблокирован' }],
  ['cancellation-of-registration', { of: 'регистрация', done: 'аннулирован' }],
  ['seizure-of-copies', { of: 'экземпляры', done: 'изъят' }],
]);

/** «на 3 месяца», «на неопределенный срок», «примерно на …»: how long something is shut. */
function lasting({ kind, term }: Sanction): Words {
  return replaced(forTerm(term, kind), /^сроком на /u, 'на ');
}

/** What was done to outlets, in two parts, for who did it stands between: «деятельность газеты была приостановлена», «на 3 месяца». */
export function sanctioned(
  outlets: Noun,
  sanction: Sanction,
  voice: Voice,
): { readonly done: Words; readonly long: Words } {
  const { kind, start } = sanction;
  const known = subjects.get(kind);
  const long = join(lasting(sanction), kind === 'suspension-of-outlet' ? '' : lead('с ', date(start)));
  if (known === undefined) {
    const penalty = sanctionNoun(sanction, voice).in('dative');
    return { done: join(outlets.in('nominative'), did(outlets.agrees, 'подвергнут'), penalty), long };
  }
  if (known.of === undefined) return { done: join(outlets.in('nominative'), did(outlets.agrees, known.done)), long };
  const subject = own(known.of);
  return { done: join(known.of, outlets.in('genitive'), did(subject.agrees, known.done)), long };
}

const unnamedOutlets = new Map<unknown, string>([
  ['suspension-of-outlet', 'приостановление деятельности издания'],
  ['closure-of-outlet', 'закрытие издания'],
  ['blocking-of-site', 'блокирование сайта'],
  ['cancellation-of-registration', 'аннулирование регистрации'],
]);

/** «по делу в отношении Иванова было назначено закрытие издания»: no outlet is named. */
function unnamed({ sanction, concerning }: DecisionMessages['outletSanction'], voice: Voice) {
  const about = after('по делу в отношении', whoAll(concerning, voice), 'genitive');
  const name = unnamedOutlets.get(sanction.kind);
  const what = name === undefined ? sanctionNoun(sanction, voice) : own(name);
  return { done: join(about, did(what.agrees, 'назначен'), what.in('nominative')), long: lasting(sanction) };
}

/** «были изъяты экземпляры книги «Клетка» (как «отзыв»)»: nobody is said to have had them. */
function seized({ sanction: { label }, copiesOf }: DecisionMessages['outletSanction'], voice: Voice) {
  const texts = listed(copiesOf.map((text) => publication(text, voice)));
  if (texts === undefined) return undefined;
  const named = lead(' (как ', label && quote(voice.text(label)), ')');
  return { done: prose`были изъяты экземпляры ${texts.in('genitive')}${named}`, long: '' };
}

const did = (agrees: Agrees, participle: string): Words => join(was(agrees), passive(participle, agrees));

/** «предыдущего приостановления деятельности». */
function earlier(sanction: Pick<Sanction, 'kind'>, voice: Voice): Words {
  const what = sanctionNoun(sanction, voice);
  const { text } = adjectiveIn('предыдущий', { ...what.agrees, case: 'genitive' });
  return prose`после ${text} ${what.in('genitive')}`;
}

function causeOf(message: DecisionMessages['outletSanction'], voice: Voice): Words {
  const conviction = after('после осуждения', whoAll(message.followingConvictionOf, voice), 'genitive');
  if (conviction !== '' || message.followingSanction === undefined) return conviction;
  return earlier(message.followingSanction, voice);
}

/** «, назначенное 5 мая 2012 года Медеуским районным судом на основании статьи 13 за ошибки в выходных данных,». */
function orderedAs(message: DecisionMessages['overrun'], agrees: Agrees, voice: Voice): Words {
  const { courts, ordered, norms: cited, ground } = message;
  const how = join(
    when(ordered),
    byCourts(courts, voice),
    after('на основании', norms(cited, voice), 'genitive'),
    ground === undefined ? '' : after('за', noun(ground, voice), 'accusative'),
  );
  const { text } = adjectiveIn('назначенный', { ...agrees, case: 'nominative' });
  return lead(`, ${text} `, how, softComma);
}

export const outletPhrases: Pick<Phrases<keyof DecisionMessages>, Said> = {
  outletSanction: (message, voice) => {
    const { courts, persons, sanction, norms: cited, ground } = message;
    const day = circumstances(message, voice);
    const cause = persons.length === 0 ? '' : causeOf(message, voice);
    const outlets = persons.length === 0 ? undefined : whoAll(persons, voice);
    if (outlets === undefined && message.concerning.length + message.copiesOf.length === 0) return '';
    const alone = seized(message, voice) ?? unnamed(message, voice);
    const { done, long } = outlets === undefined ? alone : sanctioned(outlets, sanction, voice);
    return join(
      day,
      cause,
      done,
      byCourts(courts, voice),
      long,
      after('на основании', norms(cited, voice), 'genitive'),
      ground === undefined ? '' : after('за', noun(ground, voice), 'accusative'),
      message.withoutCourt ? 'без решения суда' : '',
    );
  },

  orderBasis: ({ several, convictionOf, indictment, held }, voice) => {
    const verdict = after(
      indictment ? 'на обвинительном акте и приговоре в отношении' : 'на приговоре в отношении',
      byName(convictionOf, voice),
      'genitive',
    );
    if (verdict === '') return '';
    const clauses = held.map((clause) => prose`что ${replaced(voice.text(clause), /^что /iu, '')}`);
    const based = several ? 'решения были основаны' : 'решение было основано';
    const where = indictment ? ', в которых указано, ' : ', в котором указано, ';
    return join(based, prose`${verdict}${lead(where, list(clauses))}`);
  },

  overrun: (message, voice) => {
    const { persons, sanction, dueEnd, realEnd } = message;
    const what = sanctionNoun(sanction, voice);
    const { agrees } = what;
    const whose = whoAll(persons, voice)?.in('genitive');
    const start = join(what.in('nominative'), whose, forTerm(sanction.term, sanction.kind));
    const remained = join(past('оставался', agrees), 'в силе', prose`до ${date(realEnd)}${softComma}`);
    const due = join('хотя', short('должен', agrees), past('был', agrees), 'закончиться', when(dueEnd));
    return join(prose`${start}${orderedAs(message, agrees, voice)}`, remained, due);
  },
};
