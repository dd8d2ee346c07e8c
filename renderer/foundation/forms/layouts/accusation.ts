import { half, type Layout, when } from '../layout';

const texts = ['article', 'blog', 'post', 'book', 'leaflet', 'coverage', 'printed-issue'];

export const expression: Layout = [
  {
    title: 'form.section.whatItIs',
    fields: [
      'kind',
      'date',
      'titles',
      'authors',
      when('kind', texts, 'outlet'),
      when('kind', texts, 'url'),
      when(
        'kind',
        ['speech', 'protest', 'leaflet', 'membership', 'religious-practice', 'union-activity'],
        half('place'),
      ),
      when('kind', ['speech', 'protest', 'leaflet'], half('audience')),
      when('kind', texts, 'numberOfTexts'),
      when('kind', ['printed-issue'], 'copies'),
      when('kind', ['printed-issue'], 'copiesAnnounced'),
    ],
    rare: ['repeated', half('manner')],
  },
  {
    title: 'form.section.whatItSays',
    fields: ['subject', 'claims', 'disputedStatement'],
    rare: ['circumstances'],
  },
  { title: 'form.section.howItIsCalled', fields: ['assessedAs', 'assessedBy'] },
];

export const proceeding: Layout = [
  {
    title: 'form.section.whichCase',
    fields: ['kind', half('name'), 'numbers', 'against', 'subject', 'norms'],
  },
  {
    title: 'form.section.howItBegan',
    fields: [
      'started',
      'startedBy',
      half('complainants'),
      'complaintFiled',
      when('kind', ['civil', 'criminal-private'], 'claimed'),
      'following',
    ],
  },
  {
    title: 'form.section.course',
    fields: ['steps', 'state', 'threat'],
    rare: ['seenAs'],
  },
];

export const charge: Layout = [
  {
    title: 'form.section.accusation',
    fields: ['norm', half('offence'), half('aggravation'), 'wording', 'against', 'stage', 'proceeding'],
  },
  {
    title: 'form.section.bringing',
    fields: ['brought', 'broughtBy', 'acts'],
    rare: ['connectedWith', 'basedOn', 'basedOnWords'],
  },
  {
    title: 'form.section.courseAndOutcome',
    fields: ['outcome', 'plea'],
    rare: ['requalifiedFrom', 'requalifiedOn'],
  },
];
