import { half, type Layout, when, whole } from '../layout';

export const source: Layout = [
  {
    title: 'form.section.whatItIs',
    fields: ['kind', 'title', 'authors', half('publisher'), 'date', 'language'],
  },
  {
    title: 'form.section.whereItIs',
    fields: [
      whole('url'),
      'accessed',
      when('kind', ['un-document', 'law', 'report', 'court-paper'], 'symbol'),
      'locator',
      'archivedCopy',
    ],
  },
];

export const attachment: Layout = [
  {
    title: 'form.section.file',
    fields: [whole('fileName'), 'description', 'original', 'mayBeAnnexed'],
    rare: ['sha256', 'bytes'],
  },
  { title: 'form.section.inTheFile', fields: ['volume', 'sheets', 'pages'] },
  { title: 'form.section.receipt', fields: ['receivedFrom', 'received'] },
];

export const note: Layout = [{ title: 'form.section.note', fields: ['title', 'date', whole('text')] }];

export const task: Layout = [{ title: 'form.section.task', fields: [whole('what'), 'due', 'done'] }];
