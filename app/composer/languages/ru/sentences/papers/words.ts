import type { PaperWords } from '../../../../voice/paper-words';

/** The title of the paragraphs on single cases. */
export const caseParagraphs = 'Описание дел';

export const paperWords: PaperWords = {
  submission: {
    introduction: 'Введение',
    summary: 'Краткое изложение',
    recommendations: 'Рекомендации',
  },
  brief: {
    headings: {
      history: 'Процессуальная история',
      facts: 'Фактические обстоятельства',
      charge: 'Обвинение',
      arguments: 'Доводы',
      opinions: 'Заключение эксперта',
      standards: 'Международные стандарты',
      requests: 'Просьба',
      annexes: 'Приложения',
    },
    annexHead: { number: '№', annex: 'Документ', pages: 'Объем' },
  },
};
