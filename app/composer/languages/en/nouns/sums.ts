import { worthOf } from '../../../case-file/unit-values';
import type { Money, UnitOfAccount } from '../../../case-file/records';
import type { Voice } from '../../../voice/voice';
import { lead } from '../../../words/joining';
import { originOf } from '../../../words/traced';
import { has, prose, stated, type Words } from '../../../words/words';
import { date } from '../grammar/dates';
import { plural } from '../grammar/nouns';
import { exactly, inCurrency, number, unitsOfAccount, worth } from '../grammar/numbers';
import { aOrAn } from '../grammar/prose';

/** `KZT 300,000 (approx. EUR 1,500)`, `100 base units (BYN 2,900 at the value of 3 May 2012)`. */
export function money(value: Money, voice: Voice): Words {
  if (value.unit === undefined) return inCurrency(value);
  const unit = voice.find('unitOfAccount', value.unit);
  const amount = stated(exactly(value.exactness) + number(value.amount), originOf(value));
  return prose`${amount} ${unitOf(value.amount, unit, voice)}${lead(' (', worthIn(value, unit, voice), ')')}`;
}

function worthIn(value: Money, unit: UnitOfAccount | undefined, voice: Voice): Words {
  if (value.converted !== undefined) return stated(worth(value.converted), originOf(value));
  const found = unit && worthOf(value, unit, voice.file);
  if (found === undefined) return '';
  const exactness = found.isRounded ? 'about' : value.exactness;
  const sum = stated(worth({ ...found, ...(exactness && { exactness }) }), originOf(found.value));
  return prose`${sum} at the value of ${date(found.day)}`;
}

/** What is counted: `base units`, `base unit` of one, `of a base unit` of a part of one. */
function unitOf(amount: number, unit: UnitOfAccount | undefined, voice: Voice): Words {
  if (unit === undefined) return unitsOfAccount(amount);
  const name = voice.text(unit.name);
  if (amount === 1) return name;
  if (amount < 1 && amount > 0) return prose`of ${aOrAn(name)}`;
  return unit.plural === undefined ? several(name) : voice.text(unit.plural);
}

/** `base units`, `units of account`; an abbreviation or a name in other letters stays as it is. */
const several = (name: Words): Words => (has(name, /[a-z](?= (?:of|for|per|in) |$)/u) ? plural(name) : name);
