import { half, type Layout, when } from '../layout';

const outlets = ['outlet', 'web-site', 'legal-person'];
const people = ['person'];

export const party: Layout = [
  {
    title: 'form.section.who',
    fields: [
      half('name'),
      half('shortName'),
      'kind',
      when('kind', outlets, 'outletKind'),
      half('roles'),
      'variants',
      half('profession'),
      half('post'),
      'organisation',
      half('city'),
      'description',
    ],
    rare: [
      when('kind', ['outlet', 'web-site', 'group', 'anonymous-unit'], 'number'),
      'url',
      half('country'),
      'officials',
      'nameForms',
      'relations',
    ],
  },
  {
    title: 'form.section.identity',
    fields: [
      when('kind', people, 'gender'),
      when('kind', people, 'birthDate'),
      when('kind', people, 'age'),
      when('kind', people, half('nationality')),
      when('kind', people, half('occupation')),
      half('address'),
      when('kind', people, 'identityDocument'),
    ],
  },
  { title: 'form.section.consent', fields: ['consents'], rare: ['nameAnswers'] },
  {
    title: 'form.section.asCounsel',
    fields: [isCounsel('licence'), isCounsel('warrant'), isCounsel('contact')],
  },
];

function isCounsel(field: string) {
  return {
    field,
    when: ({ roles }: Readonly<Record<string, unknown>>) => Array.isArray(roles) && roles.includes('defence-counsel'),
  };
}

export const counsel: Layout = [
  {
    title: 'form.section.who',
    fields: [half('name'), half('shortName'), 'licence', 'warrant', 'organisation', 'contact', 'own'],
  },
];

export const organisation: Layout = [
  {
    title: 'form.section.who',
    fields: [half('name'), half('shortName'), 'founded', 'ecosocStatus', 'activity', half('city'), half('country')],
  },
  { title: 'form.section.reach', fields: ['contact', 'url', 'own'] },
];

export const body: Layout = [
  {
    title: 'form.section.which',
    fields: ['kind', 'parent', half('name'), half('shortName'), 'variants', half('city'), half('country')],
    rare: ['description'],
  },
];
