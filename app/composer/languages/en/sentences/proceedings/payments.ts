import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { opening, openingOver } from '../../grammar/dates';
import { isPluralNoun } from '../../grammar/agreement';
import { belongingToAll, own, whoAll } from '../../nouns/names';
import { money } from '../../nouns/sums';
import { aOrAn } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { has, prose, replaced, type Words } from '../../../../words/words';

type Paid = ProceedingMessages['payment'];

const sumOf = ({ amount }: Paid, voice: Voice): Words => (amount === undefined ? '' : money(amount, voice));
const assessed = ({ payment }: Paid, voice: Voice): Words =>
  payment.assessedAs === undefined ? '' : voice.text(payment.assessedAs);
const purpose = ({ payment }: Paid, voice: Voice): Words =>
  payment.for === undefined ? '' : prose`for ${voice.text(payment.for)}`;
const payer = ({ payment }: Paid, voice: Voice): Words => whoAll(payment.from, voice, 'object');
const payee = ({ payment }: Paid, voice: Voice): Words => lead('to ', whoAll(payment.to, voice, 'object'));

/** What is not counted in pieces and has no article: `bail of USD 50,000`, but `a deposit of USD 50,000`. */
const uncounted =
  /(?:^| )(?:bail|compensation|restitution|reparation|support|aid|assistance|relief|maintenance|alimony|rent|interest|tax|security|money|insurance|pay|blood money|diya|diyya)$/iu;

/** `a fine of GBP 500`, `exorbitant costs`, `bail of USD 50,000`; words that bring their article keep it. */
function sumAs(noun: Words, paid: Paid, voice: Voice): Words {
  const described = join(assessed(paid, voice), noun);
  const isBare = has(noun, uncounted) || isPluralNoun(noun) || has(noun, /^(?:an?|the|his|her|its|their) /iu);
  return join(isBare ? described : aOrAn(described), lead('of ', sumOf(paid, voice)));
}

/** `USD 500`, `an exorbitant sum of USD 500`, `a sum` where nobody recorded how much. */
const bareSum = (paid: Paid, voice: Voice): Words =>
  paid.amount === undefined || paid.payment.assessedAs !== undefined ? sumAs('sum', paid, voice) : sumOf(paid, voice);

/** Sums that are not exact are many: `more than EUR 500 were paid`. */
const wasPaid = ({ amount, payment }: Paid): string =>
  payment.assessedAs !== undefined || (amount?.exactness ?? 'exact') === 'exact' ? 'was' : 'were';

function sought(paid: Paid, voice: Voice): Words {
  const whom = whoAll(paid.payment.from, voice);
  const by = lead('by ', whoAll(paid.payment.to, voice, 'object'));
  const claims = join(sumAs('claims', paid, voice), by, purpose(paid, voice));
  return whom === '' ? join(claims, 'were made') : join(whom, 'faced', claims);
}

/** What a loss was of: `for the seized cameras`; what says itself that it was lost stands in brackets. */
const lost = (paid: Paid, voice: Voice): Words =>
  has(
    purpose(paid, voice),
    /^for (?:(?:the|an?|his|her|their|its) )?(?:\p{L}+ )?(?:loss|losses|damage|destruction)(?: |$)/iu,
  )
    ? lead('(', replaced(purpose(paid, voice), /^for /u, ''), ')')
    : purpose(paid, voice);

function allegedLoss(paid: Paid, voice: Voice): Words {
  const { from } = paid.payment;
  const owner = whoAll(from, voice);
  const what = lost(paid, voice);
  if (paid.amount === undefined || paid.payment.assessedAs !== undefined) {
    const loss = join(sumAs('loss', paid, voice), what);
    return owner === '' ? join(loss, 'was alleged') : join(owner, 'alleged', loss);
  }
  if (owner !== '') return join(owner, 'put', own(from ?? [], voice), 'loss', what, 'at', sumOf(paid, voice));
  return join(belongingToAll('alleged loss', paid.payment.to ?? [], voice), what, 'was put at', sumOf(paid, voice));
}

function awarded(paid: Paid, voice: Voice): Words {
  const said = join(bareSum(paid, voice), wasPaid(paid), 'awarded', payee(paid, voice), purpose(paid, voice));
  return prose`${said}${lead(', to be paid by ', payer(paid, voice))}`;
}

function fined(paid: Paid, voice: Voice): Words {
  const whom = lead('on ', payer(paid, voice));
  const to = lead('payable ', payee(paid, voice));
  return join(sumAs('fine', paid, voice), 'was imposed', whom, purpose(paid, voice), to);
}

function charged(paid: Paid, voice: Voice): Words {
  const whom = lead('by ', payer(paid, voice));
  const to = lead('in favour of ', whoAll(paid.payment.to, voice, 'object'));
  return join(sumAs('costs', paid, voice), 'were borne', whom, purpose(paid, voice), to);
}

function settled(paid: Paid, voice: Voice): Words {
  const who = whoAll(paid.payment.from, voice);
  const sum = bareSum(paid, voice);
  const said = who === '' ? join(sum, wasPaid(paid), 'paid') : join(who, 'paid', sum);
  return join(said, payee(paid, voice), purpose(paid, voice));
}

/** What says already what was done with it: `a ransom demanded`, `the sum frozen`. */
const isDone = /(?:ed|sought|paid|frozen|withheld|lost|spent|due)$/iu;

function other(noun: Words, paid: Paid, voice: Voice): Words {
  const who = has(noun, isDone) ? '' : whoAll(paid.payment.from, voice);
  if (who !== '') return join(who, 'paid', sumAs(noun, paid, voice), payee(paid, voice), purpose(paid, voice));
  if (paid.amount === undefined) return '';
  const described = join(assessed(paid, voice), noun, purpose(paid, voice));
  const from = lead('by ', payer(paid, voice));
  return join(described, from, payee(paid, voice), 'amounted to', sumOf(paid, voice));
}

const phrases = { sought, awarded, fine: fined, costs: charged, 'alleged-loss': allegedLoss, paid: settled } as const;

/** A sum, from whom, to whom and for what, and what it does to the one who must pay. */
export function paymentPhrase(paid: Paid, voice: Voice): Words {
  const { kind, date, effect } = paid.payment;
  const said = typeof kind === 'string' ? phrases[kind](paid, voice) : other(voice.text(kind.other), paid, voice);
  if (said === '') return '';
  const time = kind === 'sought' ? openingOver(date) : opening(date);
  const sum = kind === 'sought' || paid.amount === undefined ? 'a sum' : 'an amount';
  return prose`${join(time, said)}${effect === undefined ? '' : prose`, ${sum} that ${voice.text(effect)}`}`;
}
