import { half, type Layout, when } from '../layout';

export const norm: Layout = [
  {
    title: 'form.section.whichNorm',
    fields: [
      'kind',
      'status',
      half('code'),
      half('codeShort'),
      'article',
      half('subject'),
      'title',
      when('kind', ['national', 'draft'], 'country'),
      'number',
      'adopted',
      'reviewStatus',
    ],
  },
  {
    title: 'form.section.wording',
    fields: ['versions', when('kind', ['national', 'draft'], 'penalties'), 'effects'],
    rare: ['protects', 'quotation', 'elements', 'limitation'],
  },
  {
    title: 'form.section.change',
    fields: [when('kind', ['draft'], 'revises'), 'succeededBy', when('kind', ['draft'], 'changes')],
  },
  { title: 'form.section.critique', fields: [when('kind', ['national', 'draft'], 'critiques')] },
];

export const recommendation: Layout = [
  {
    title: 'form.section.whichRecommendation',
    fields: ['paragraph', half('state'), 'cycle', 'year', 'reportSymbol', 'recommendingStates', 'text', 'themes'],
  },
  { title: 'form.section.position', fields: ['position', half('positionWord')] },
  { title: 'form.section.implementation', fields: ['implementation', 'evidence'] },
];

export const aggregate: Layout = [
  {
    title: 'form.section.whatIsCounted',
    fields: ['count', half('what'), half('verb'), 'period', 'accordingTo', 'series'],
    rare: ['every', 'sought', half('for'), half('reason')],
  },
  { title: 'form.section.whoDidIt', fields: ['by', half('byWords')] },
  {
    title: 'form.section.recommendationsCounted',
    fields: [],
    rare: [half('state'), 'cycle', 'supported', half('positionWord'), 'implementation', 'effort', 'themes'],
  },
];
