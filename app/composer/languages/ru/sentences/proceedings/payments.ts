import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Message } from '../../../../messages/message';
import type { Voice } from '../../../../voice/voice';
import { has, prose, type Words } from '../../../../words/words';
import { join, lead } from '../../../../words/joining';
import { past } from '../../grammar/verbs';
import type { Case } from '../../grammar/declension/cases';
import { type Agrees, type Noun, own } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { money, when } from '../../nouns/values';
import { agreeing } from '../../nouns/typed-adjectives';

type Paid = ProceedingMessages['payment'];

const claims: Agrees = { gender: 'neuter', number: 'plural', animate: false };

const sumOf = ({ amount }: Paid, wanted: Case, voice: Voice) => money(amount, wanted, voice);
const inSize = (paid: Paid, voice: Voice) => lead('в размере ', sumOf(paid, 'genitive', voice));

/** «непомерный штраф»: how the sum is called, agreeing with what it is. */
function assessed({ payment }: Paid, noun: Noun, wanted: Case, voice: Voice): Words {
  const how = payment.assessedAs === undefined ? '' : agreeing(payment.assessedAs, noun.agrees, wanted, voice);
  return join(how, noun.in(wanted));
}

/** «500 евро», «непомерная сумма в размере 500 евро», «сумма», where nobody recorded how much. */
function sumAs(paid: Paid, wanted: Case, voice: Voice): Words {
  if (paid.amount !== undefined && paid.payment.assessedAs === undefined) return sumOf(paid, wanted, voice);
  return join(assessed(paid, own('сумма'), wanted, voice), inSize(paid, voice));
}

const purpose = ({ payment }: Paid, voice: Voice): Noun | undefined =>
  payment.for === undefined ? undefined : noun(payment.for, voice);

const forWhat = (paid: Paid, voice: Voice) => after('за', purpose(paid, voice), 'accusative');
const inFavour = ({ payment }: Paid, voice: Voice) => after('в пользу', whoAll(payment.to, voice), 'genitive');

/** «к газете «Вестник» предъявлялись непомерные требования в размере более 45 000 000 тенге за клевету». */
function sought(paid: Paid, voice: Voice): Words {
  const { payment } = paid;
  const whom = after('к', whoAll(payment.from, voice), 'dative');
  const verb = payment.date?.spread === 'period' ? 'предъявлялись' : 'были предъявлены';
  const what =
    payment.assessedAs === undefined
      ? 'требования'
      : prose`${agreeing(payment.assessedAs, claims, 'nominative', voice)} требования`;
  const by = after('со стороны', whoAll(payment.to, voice), 'genitive');
  return join(whom, verb, what, by, inSize(paid, voice), forWhat(paid, voice));
}

/** «Иванов заявил об ущербе (изъятая техника) в размере около 940 000 тенге». */
function allegedLoss(paid: Paid, voice: Voice): Words {
  const owner = whoAll(paid.payment.from, voice);
  const of = lead('(', purpose(paid, voice)?.in('nominative'), ')');
  const [about, loss] = [
    assessed(paid, own('ущерб'), 'prepositional', voice),
    assessed(paid, own('ущерб'), 'nominative', voice),
  ];
  const said = owner === undefined ? prose`был заявлен ${loss}` : prose`${past('заявил', owner.agrees)} об ${about}`;
  return join(owner?.in('nominative'), said, of, inSize(paid, voice), inFavour(paid, voice));
}

const awarded = (paid: Paid, voice: Voice): Words =>
  join(
    'было присуждено взыскать',
    after('с', whoAll(paid.payment.from, voice), 'genitive'),
    inFavour(paid, voice),
    sumAs(paid, 'accusative', voice),
    forWhat(paid, voice),
  );

const fined = (paid: Paid, voice: Voice): Words =>
  join(
    after('на', whoAll(paid.payment.from, voice), 'accusative'),
    'был наложен',
    assessed(paid, own('штраф'), 'nominative', voice),
    inSize(paid, voice),
    forWhat(paid, voice),
    inFavour(paid, voice),
  );

const charged = (paid: Paid, voice: Voice): Words =>
  join(
    after('с', whoAll(paid.payment.from, voice), 'genitive'),
    'были взысканы',
    assessed(paid, own('издержки'), 'nominative', voice),
    inSize(paid, voice),
    forWhat(paid, voice),
    inFavour(paid, voice),
  );

function settled(paid: Paid, voice: Voice): Words {
  const payer = whoAll(paid.payment.from, voice);
  const whom = whoAll(paid.payment.to, voice)?.in('dative');
  const said = payer === undefined ? 'было выплачено' : past('выплатил', payer.agrees);
  const order = payer === undefined ? [whom, said] : [payer.in('nominative'), said, whom];
  return join(...order, sumAs(paid, payer === undefined ? 'nominative' : 'accusative', voice), forWhat(paid, voice));
}

/** What is no thing to be paid but says already what was done with it: «взысканная сумма», «замороженные средства». */
const isDone = /^\p{L}+(?:нн|т|м)(?:ый|ая|ое|ые)(?: |$)/iu;

/** «Иванов выплатил залог в размере 50 000 долларов США»; without anybody who paid, «залог составил 50 000 долларов США». */
function other(label: Noun, paid: Paid, voice: Voice): Words {
  const name = label.in('nominative');
  const payer = has(name, isDone) ? undefined : whoAll(paid.payment.from, voice);
  if (payer !== undefined) {
    const paidOut = join(
      payer.in('nominative'),
      past('выплатил', payer.agrees),
      whoAll(paid.payment.to, voice)?.in('dative'),
    );
    return join(paidOut, assessed(paid, label, 'accusative', voice), inSize(paid, voice), forWhat(paid, voice));
  }
  if (paid.amount === undefined) return '';
  return join(
    assessed(paid, label, 'nominative', voice),
    after('со стороны', whoAll(paid.payment.from, voice), 'genitive'),
    inFavour(paid, voice),
    past('составил', label.agrees),
    sumOf(paid, 'accusative', voice),
    forWhat(paid, voice),
  );
}

const phrases = { sought, awarded, fine: fined, costs: charged, 'alleged-loss': allegedLoss, paid: settled } as const;

/** A sum, from whom, to whom and for what, and what it does to the one who must pay. */
export function paymentPhrase(message: Message<'payment'>, voice: Voice): Words {
  const { kind, date, effect } = message.payment;
  const said =
    typeof kind === 'string' ? phrases[kind](message, voice) : other(noun(kind.other, voice), message, voice);
  if (said === '') return '';
  return prose`${join(when(date), said)}${effect === undefined ? '' : prose`; эта сумма ${voice.text(effect)}`}`;
}
