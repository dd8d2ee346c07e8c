import type { PaperWords } from '../../../../voice/paper-words';

export const paperWords: PaperWords = {
  submission: {
    introduction: 'Introduction',
    summary: 'Executive summary',
    recommendations: 'Recommendations',
  },
  brief: {
    headings: {
      history: 'Procedural history',
      facts: 'Facts',
      charge: 'The charge',
      arguments: 'Arguments',
      opinions: 'The expert opinion',
      standards: 'International standards',
      requests: 'Requests',
      annexes: 'Annexes',
    },
    annexHead: { number: 'No.', annex: 'Document', pages: 'Pages' },
  },
};
