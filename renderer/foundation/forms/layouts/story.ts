import { half, type Layout, when } from '../layout';

const violent = ['use-of-force', 'attack', 'strike', 'protest'];

export const event: Layout = [
  {
    title: 'form.section.whatHappened',
    fields: ['kind', half('name'), 'date', half('place'), 'action'],
    rare: ['length', 'during'],
  },
  {
    title: 'form.section.whoToWhom',
    fields: ['by', 'against'],
    rare: ['byWords', 'againstWords'],
  },
  {
    title: 'form.section.consequences',
    fields: [
      when('kind', violent, 'deaths'),
      when('kind', violent, 'injured'),
      when('kind', violent, 'prosecuted'),
      when('kind', violent, 'investigation'),
      'consequences',
    ],
    rare: ['allegations', 'usedTo'],
  },
  {
    title: 'form.section.law',
    fields: [when('kind', ['amnesty-law', 'law-adopted'], 'norms')],
    rare: ['connectedWith'],
  },
];

export const payment: Layout = [
  { title: 'form.section.sum', fields: ['kind', 'date', 'amount', half('for')] },
  { title: 'form.section.fromWhomToWhom', fields: ['from', 'to'] },
  { title: 'form.section.weight', fields: [], rare: [half('assessedAs'), half('effect')] },
];

export const link: Layout = [
  {
    title: 'form.section.tie',
    fields: ['from', 'relation', 'to'],
    rare: ['interval', 'lessThan', 'words'],
  },
];
