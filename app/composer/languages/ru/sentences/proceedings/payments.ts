import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Message } from '../../../../messages/message';
import type { Voice } from '../../../../voice/voice';
import { prose, type Words } from '../../../../words/words';
import { join, lead } from '../../../../words/joining';
import { past } from '../../grammar/verbs';
import type { Case } from '../../grammar/cases';
import { type Agrees, type Noun } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { money, when } from '../../nouns/values';
import { agreeing } from '../../nouns/typed-adjectives';

type Paid = ProceedingMessages['payment'];

const claims: Agrees = { gender: 'neuter', number: 'plural', animate: false };

const sumOf = ({ amount }: Paid, wanted: Case) => money(amount, wanted);
const inSize = (paid: Paid) => prose`в размере ${sumOf(paid, 'genitive')}`;

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
  return join(whom, verb, what, by, inSize(paid), forWhat(paid, voice));
}

/** «Иванов заявил об ущербе (изъятая техника) в размере около 940 000 тенге». */
function allegedLoss(paid: Paid, voice: Voice): Words {
  const owner = whoAll(paid.payment.from, voice);
  const of = lead('(', purpose(paid, voice)?.in('nominative'), ')');
  const loss = owner === undefined ? 'был заявлен ущерб' : prose`${past('заявил', owner.agrees)} об ущербе`;
  return join(owner?.in('nominative'), loss, of, inSize(paid), inFavour(paid, voice));
}

const awarded = (paid: Paid, voice: Voice): Words =>
  join(
    'было присуждено взыскать',
    after('с', whoAll(paid.payment.from, voice), 'genitive'),
    inFavour(paid, voice),
    sumOf(paid, 'accusative'),
    forWhat(paid, voice),
  );

const fined = (paid: Paid, voice: Voice): Words =>
  join(
    after('на', whoAll(paid.payment.from, voice), 'accusative'),
    'был наложен штраф',
    inSize(paid),
    forWhat(paid, voice),
    inFavour(paid, voice),
  );

const charged = (paid: Paid, voice: Voice): Words =>
  join(
    after('с', whoAll(paid.payment.from, voice), 'genitive'),
    'были взысканы издержки',
    inSize(paid),
    forWhat(paid, voice),
    inFavour(paid, voice),
  );

function settled(paid: Paid, voice: Voice): Words {
  const payer = whoAll(paid.payment.from, voice);
  const whom = whoAll(paid.payment.to, voice)?.in('dative');
  const said = payer === undefined ? 'было выплачено' : past('выплатил', payer.agrees);
  const order = payer === undefined ? [whom, said] : [payer.in('nominative'), said, whom];
  return join(...order, sumOf(paid, payer === undefined ? 'nominative' : 'accusative'), forWhat(paid, voice));
}

function other(label: Noun, paid: Paid, voice: Voice): Words {
  return join(
    label.in('nominative'),
    after('со стороны', whoAll(paid.payment.from, voice), 'genitive'),
    inFavour(paid, voice),
    past('составил', label.agrees),
    sumOf(paid, 'accusative'),
    forWhat(paid, voice),
  );
}

const phrases = { sought, awarded, fine: fined, costs: charged, 'alleged-loss': allegedLoss, paid: settled } as const;

/** A sum, from whom, to whom and for what, and what it does to the one who must pay. */
export function paymentPhrase(message: Message<'payment'>, voice: Voice): Words {
  const { kind, date, effect } = message.payment;
  const said =
    typeof kind === 'string' ? phrases[kind](message, voice) : other(noun(kind.other, voice), message, voice);
  return prose`${join(when(date), said)}${effect === undefined ? '' : prose`; эта сумма ${voice.text(effect)}`}`;
}
