import type { DecisionMessages, ReviewPart } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { bodies } from '../../nouns/bodies';
import { byName } from '../../nouns/names';
import { afterwards, onGround } from '../../nouns/reasons';
import { plural } from '../../grammar/nouns';
import { date } from '../../grammar/dates';
import { aOrAn, list } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { normsWithTitles } from './charges';
import { sums } from './orders';
import { sanctions } from './sanctions';
import { joinedBy, prose, type Words } from '../../../../words/words';

const nouns = {
  sentence: 'sentence',
  conviction: 'conviction',
  acquittal: 'acquittal',
  judgment: 'judgment',
  award: 'award',
  order: 'order',
  penalty: 'penalty',
  ruling: 'ruling',
  decision: 'decision',
} as const;

const instances = {
  first: '',
  appeal: 'on appeal',
  cassation: 'in cassation',
  supervision: 'by way of supervision',
} as const;

const outcomes = {
  convicted: 'replaced by a conviction',
  acquitted: 'quashed with an acquittal',
  liable: 'replaced by a finding of liability',
  'claim-dismissed': 'quashed and the claim dismissed',
  sanctioned: 'replaced',
  upheld: 'upheld',
  quashed: 'quashed',
  returned: 'set aside and the case returned',
  commuted: 'commuted',
  reduced: 'reduced',
  increased: 'increased',
} as const;

/** The outcomes that a court can be told to have done to something: `upheld the conviction`. */
const active = new Set<unknown>(['upheld', 'quashed', 'commuted', 'reduced', 'increased']);

/** How those whom it was about stand beside each: `the sentence of`, `the judgment against`, `the order concerning`. */
const beside = {
  sentence: 'of',
  conviction: 'of',
  acquittal: 'of',
  judgment: 'against',
  award: 'against',
  penalty: 'on',
  order: 'concerning',
  ruling: 'concerning',
  decision: 'concerning',
} as const;

/** Whether everybody has one of his own: a judgment on several is one judgment. */
const areMany = ({ reviewed, of, isUnknown }: ReviewPart): boolean =>
  of.length > 1 && !isUnknown && (beside[reviewed] === 'of' || reviewed === 'penalty');

/** `the sentence`, `the sentence of Bersonin` beside others’, `the sentence of 3 May 2012 against Bersonin`. */
function whatOf(part: ReviewPart, voice: Voice): Words {
  const { reviewed, of, dated, isUnknown } = part;
  const noun = nouns[reviewed];
  const day = dated === undefined ? '' : prose`of ${date(dated)}`;
  const link = beside[reviewed] === 'of' && day !== '' ? 'against' : beside[reviewed];
  const whose = lead(`${link} `, byName(of, voice));
  if (isUnknown) return join(aOrAn(noun), whose);
  return join('the', areMany(part) ? plural(noun) : noun, day, whose);
}

const verbOf = ({ outcome }: ReviewPart, voice: Voice): Words =>
  typeof outcome === 'string' ? outcomes[outcome] : voice.text(outcome.other);

/** `to two years’ imprisonment`; where it was changed for some alone, `to two years’ imprisonment for Bersonin`. */
function changedTo(part: ReviewPart, voice: Voice): Words {
  const terms = part.sentences.map(({ persons, sanctions: given }) =>
    join(sanctions(given, voice), lead('for ', byName(persons, voice))),
  );
  return lead('to ', joinedBy(' and ', said([...terms, sums(part.sums, voice)])));
}

const passive = (part: ReviewPart, court: Words, voice: Voice): Words =>
  join(whatOf(part, voice), areMany(part) ? 'were' : 'was', verbOf(part, voice), court, changedTo(part, voice));

/** What a higher court made of one decision; of several at once, `the Court of Appeal upheld … and reduced …`. */
export function review(message: DecisionMessages['review'], voice: Voice): Words {
  const { courts, instance, parts, norms, ground } = message;
  const time = afterwards(message, voice);
  const reason = join(lead('under ', normsWithTitles(norms, voice)), onGround(ground, voice));
  if (parts.length > 1 && courts.length > 0 && parts.every(({ outcome }) => active.has(outcome))) {
    const court = bodies(courts, voice);
    const doings = parts.map((part) => join(verbOf(part, voice), whatOf(part, voice), changedTo(part, voice)));
    return join(time, court, list(doings), reason);
  }
  const how = instance === undefined ? '' : instances[instance];
  const clauses = parts.map((part, place) =>
    passive(part, place > 0 ? '' : lead('by ', bodies(courts, voice)) || how, voice),
  );
  return join(time, list(clauses), reason);
}
