import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../../../../test/builders/a-case';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { asel, erlan } from '../../../../../../test/builders/composed/steppe';
import { coursePhrases } from './course';

const registers = someRegisters({
  norms: [{ id: 'uk-174', kind: 'national', code: 'Уголовный кодекс Республики Казахстан', article: '174' }],
  bodies: [
    { id: 'court', kind: 'court', name: 'Акбулакский городской суд' },
    { id: 'second', kind: 'court', name: 'Степной районный суд' },
    { id: 'committee', kind: 'un-body', name: 'Комитет по правам человека' },
    { id: 'wgad', kind: 'un-body', name: 'Рабочая группа по произвольным задержаниям' },
    { id: 'prosecutor', kind: 'prosecution-service', name: 'прокурор города Акбулака' },
  ],
});
const judge = { id: 'judge', kind: 'person', name: 'Гульнара Сапарова', gender: 'female', profession: 'судья' };
const other = { id: 'other', kind: 'person', name: 'Олег Ким', gender: 'male', profession: 'судья' };
const counsel = { id: 'counsel', kind: 'person', name: 'Алия Ботакозова', gender: 'female', profession: 'адвокат' };

const said = (book: Record<string, unknown>) =>
  saidInRussian(coursePhrases, aCaseBook({ parties: [erlan, asel, judge, other, counsel], ...book }), registers).text;

const motion = (fields: Record<string, unknown>) => said({ motions: [{ id: 'm', ...fields }] });

test('what was asked of whom, and the answer', () => {
  expect([
    motion({
      kind: 'appeal',
      filed: on('2025-03-07'),
      by: ['counsel'],
      to: 'second',
      norms: [{ norm: 'uk-174' }],
      asks: ['отменить постановление', 'освободить подозреваемого'],
      answer: 'refused',
      answered: on('2025-03-14'),
      answerReason: 'тяжесть обвинения',
    }),
    motion({ kind: 'complaint', by: ['erlan', 'asel'], to: 'prosecutor', answer: 'silence' }),
    motion({ kind: 'motion', filed: on('2025-06-10'), to: 'court', answer: 'pending' }),
    motion({ kind: 'request', by: ['erlan'], answer: 'granted', answered: on('2025-06') }),
    motion({ kind: 'complaint', answer: 'partly' }),
    motion({ kind: 'objection', answer: { other: 'приобщены к делу' } }),
    motion({ kind: 'motion' }),
  ]).toEqual([
    '7 марта 2025 года адвокат Алия Ботакозова подала в Степной районный суд апелляционную жалобу на основании статьи 174 Уголовного кодекса Республики Казахстан с просьбой отменить постановление и освободить подозреваемого. 14 марта 2025 года в удовлетворении апелляционной жалобы было отказано со ссылкой на тяжесть обвинения.',
    'Журналист Ерлан Садвакасов и учительница Асель Нурланова подали прокурору города Акбулака жалобу. Жалоба была оставлена без ответа.',
    '10 июня 2025 года было подано в Акбулакский городской суд ходатайство. Ходатайство от 10 июня 2025 года находится на рассмотрении.',
    'Журналист Ерлан Садвакасов подал заявление. В июне 2025 года заявление было удовлетворено.',
    'Была подана жалоба. Жалоба была удовлетворена частично.',
    'Было подано возражение. Ответ на возражение: приобщены к делу.',
    'Планируется подать ходатайство.',
  ]);
});

const step = (fields: Record<string, unknown>) => said({ internationalSteps: [{ id: 's', ...fields }] });

test('who sent it, and to whom', () => {
  expect(step({ procedure: 'individual-communication', sent: on('2012-05-03'), byWords: 'Свободное слово' })).toBe(
    '3 мая 2012 года Свободное слово направило индивидуальное сообщение.',
  );
  expect(step({ procedure: 'wgad-urgent', byWords: 'юристы' })).toBe('Юристы планируют направить срочное обращение.');
});

test('what was sent to an international body, and what came of it', () => {
  expect([
    step({
      body: 'committee',
      procedure: 'individual-communication',
      sent: on('2013-01-10'),
      caseNumber: '2131/2013',
      outcomeDate: on('2015'),
      finding: 'ограничение не было необходимым',
    }),
    step({
      body: 'wgad',
      procedure: 'wgad-urgent',
      outcomeNumber: 'Мнение № 9/2015',
      outcome: 'произвольное задержание, категория II',
      finding: 'ее задержание произвольно',
    }),
    step({ body: 'wgad', outcomeNumber: '12/2015', outcome: 'рассмотрение прекращено', outcomeDate: on('2015-05-03') }),
    step({ outcome: 'рассмотрение прекращено' }),
    step({ sent: on('2025-03'), replyReceived: on('2025-05-30') }),
    step({ finding: 'ее задержание произвольно' }),
  ]).toEqual([
    '10 января 2013 года в Комитет по правам человека было направлено индивидуальное сообщение (дело № 2131/2013). В 2015 году Комитет по правам человека пришел к выводу: «ограничение не было необходимым».',
    'В Рабочую группу по произвольным задержаниям было направлено срочное обращение. В Мнении № 9/2015 Рабочая группа по произвольным задержаниям пришла к выводу: «ее задержание произвольно» (произвольное задержание, категория II).',
    '3 мая 2015 года по обращению в Рабочую группу по произвольным задержаниям (решение № 12/2015) получен следующий результат: рассмотрение прекращено.',
    'По обращению получен следующий результат: рассмотрение прекращено.',
    'В марте 2025 года было направлено обращение. 30 мая 2025 года поступил ответ правительства.',
    'Международный орган пришел к выводу: «ее задержание произвольно».',
  ]);
});

test('a decision that was served, and one that came into force', () => {
  const decision = { id: 'd', date: on('2025-03-03'), against: ['erlan'] };
  expect([
    said({ decisions: [{ ...decision, kind: 'verdict', served: on('2025-03-10') }] }),
    said({ decisions: [{ ...decision, kind: 'ruling', inForceFrom: on('2025-03-18') }] }),
  ]).toEqual([
    '10 марта 2025 года приговор от 3 марта 2025 года был вручен.',
    '18 марта 2025 года постановление от 3 марта 2025 года вступило в законную силу.',
  ]);
});

test('what was argued, and what it was rested on', () => {
  expect(
    motion({
      kind: 'appeal',
      filed: on('2025-03-07'),
      arguments: [
        {
          thesis: 'в тексте нет призывов',
          norms: [{ norm: 'uk-174' }],
          evidence: [{ what: 'запись заседания', volume: '2', sheets: '14' }],
        },
        { thesis: 'что свидетель отсутствовал' },
        { thesis: 'Эксперт ответил на правовой вопрос' },
      ],
    }),
  ).toBe(
    '7 марта 2025 года была подана апелляционная жалоба. Со ссылкой на статью 174 Уголовного кодекса Республики Казахстан в апелляционной жалобе указывалось, что в тексте нет призывов; доказательства: запись заседания (т. 2, л.д. 14). В апелляционной жалобе также указывалось, что свидетель отсутствовал. В апелляционной жалобе также указывалось: «Эксперт ответил на правовой вопрос».',
  );
});
