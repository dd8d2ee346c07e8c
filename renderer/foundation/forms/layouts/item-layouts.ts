import type { FieldDescription } from '#shared/model/describe';
import { half, type ItemLayout, third, when, whole } from '../layout';

const timed = [
  'imprisonment',
  'restriction-of-freedom',
  'correctional-labour',
  'community-service',
  'administrative-arrest',
  'solitary-confinement',
  'professional-ban',
  'suspension-of-outlet',
  'blocking-of-site',
];

/** What stands inside a record, by its group. Those that are not here have their fields as the model has them. */
export const itemLayouts: Readonly<Record<string, ItemLayout>> = {
  'party-identityDocument': { fields: ['type', 'number', 'issuedBy', 'issuedOn'] },
  'party-relations': { fields: ['to', half('as')] },
  'proceeding-numbers': { fields: ['of', 'number'] },
  'proceeding-steps': { fields: ['kind', 'date', 'by', half('reason')] },
  'proceeding-seenAs': { fields: [half('as'), 'extent', half('by')] },
  'expression-claims': { fields: ['act', whole('content')] },
  'detention-orders': { fields: ['date', 'court', 'from', 'to', whole('grounds')] },
  'detention-stays': { fields: ['facility', half('facilityWords'), 'from', 'to', half('regime')] },
  'hearing-attendance': { fields: ['party', 'presence'] },
  'decision-sanctions': {
    fields: [
      'kind',
      when('kind', timed, 'term'),
      when('kind', ['fine', 'confiscation'], 'amount'),
      when('kind', timed, third('start')),
      when('kind', timed, third('dueEnd')),
      when('kind', timed, third('realEnd')),
      when('kind', ['imprisonment'], 'suspended'),
      { field: 'probation', when: ({ suspended }) => suspended === true },
      when('kind', ['imprisonment', 'administrative-arrest', 'solitary-confinement'], 'facility'),
      when('kind', ['imprisonment'], half('regime')),
    ],
    rare: [half('label'), 'persons'],
  },
  'decision-orders': {
    fields: [
      'kind',
      when('kind', ['damages', 'costs', 'fee'], 'amount'),
      'to',
      when('kind', ['damages'], half('for')),
      when('kind', ['retraction', 'apology', 'damages'], 'of'),
    ],
  },
  'decision-refused': { fields: ['by', half('condition')] },
  'decision-failures': { fields: ['failure', 'by', 'detail'], rare: ['concerning', 'norm'] },
  'decision-seenAs': { fields: [half('as'), 'extent', half('by')] },
  'motion-arguments': { fields: ['thesis', 'norms', 'facts', 'evidence'] },
  'motion-arguments-evidence': { fields: [whole('what'), 'volume', 'sheets'] },
  'norm-versions': { fields: ['from', 'to', 'title', 'wording', 'penalties'] },
  'norm-versions-penalties': penalty(),
  'norm-penalties': penalty(),
  'norm-changes': { fields: ['change', whole('what')] },
  'norm-critiques': {
    fields: ['flaw', 'detail', 'standards'],
    rare: ['amount', half('amountWords'), 'usedTo', 'often', 'justifiedOnly', 'lawfulOnly', half('whom')],
  },
  'aggregate-series': { fields: ['period', 'count'], rare: ['by', half('byWords'), half('verb'), 'including'] },
};

function penalty(): ItemLayout {
  const sums = ['fine', 'correctional-labour'];
  return {
    fields: [
      'kind',
      'part',
      without(sums, 'from'),
      without(sums, 'to'),
      when('kind', sums, 'amountFrom'),
      when('kind', sums, 'amountTo'),
      'aggravatedBy',
    ],
    rare: ['consistsOf'],
  };
}

/** In sight unless the kind is one of these. */
function without(kinds: readonly string[], field: string) {
  return { field, when: ({ kind }: Readonly<Record<string, unknown>>) => !kinds.includes(String(kind)) };
}

export function itemLayoutOf(group: string, fields: readonly FieldDescription[]): ItemLayout {
  return itemLayouts[group] ?? { fields: fields.map(({ name }) => name) };
}
