import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../../../../test/builders/a-case';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { asel, erlan } from '../../../../../../test/builders/composed/steppe';
import { hearingPhrases } from './hearings';

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
  saidInRussian(hearingPhrases, aCaseBook({ parties: [erlan, asel, judge, other, counsel], ...book }), registers).text;

const hearing = (fields: Record<string, unknown>) =>
  said({ proceedings: [{ id: 'p', kind: 'criminal-public', against: ['erlan'] }], hearings: [{ id: 'h', ...fields }] });

test('a hearing: when, where, what, in whose case, before whom, how, and until when', () => {
  expect([
    hearing({
      proceeding: 'p',
      kind: 'remand',
      date: on('2025-03-05'),
      court: 'court',
      judges: ['judge'],
      openness: 'closed',
      closedGround: 'тайна следствия',
    }),
    hearing({ kind: 'trial', date: on('2025-06'), judges: ['judge', 'other'], adjournedTo: on('2025-07-01') }),
    hearing({ kind: 'sentencing', openness: 'public', court: 'second' }),
    hearing({ proceeding: 'p', kind: 'first' }),
    hearing({}),
  ]).toEqual([
    '5 марта 2025 года в Акбулакском городском суде состоялось судебное заседание по вопросу о содержании под стражей в отношении журналиста Ерлана Садвакасова под председательством судьи Гульнары Сапаровой в закрытом режиме со ссылкой на тайну следствия.',
    'В июне 2025 года началось судебное разбирательство в составе судей Гульнары Сапаровой и Олега Кима; рассмотрение было отложено до 1 июля 2025 года.',
    'В Степном районном суде состоялось оглашение приговора в открытом режиме.',
    'Состоялось первое заседание по делу журналиста Ерлана Садвакасова.',
    'Состоялось судебное заседание.',
  ]);
});

test('a trial is opened once', () => {
  const sittings = said({
    proceedings: [{ id: 'p', kind: 'criminal-public', against: ['asel'] }],
    hearings: [
      { id: 'a', proceeding: 'p', kind: 'trial', date: on('2025-05-02'), court: 'court' },
      { id: 'b', proceeding: 'p', kind: 'trial', date: on('2025-05-09'), court: 'court' },
    ],
  });
  expect(sittings).toBe(
    '2 мая 2025 года в Акбулакском городском суде началось судебное разбирательство по делу учительницы Асели Нурлановой. 9 мая 2025 года в Акбулакском городском суде состоялось очередное заседание по ее делу.',
  );
});

test('what happened at it: who was not there, what was asked and ruled', () => {
  const record = (fields: Record<string, unknown>) =>
    said({ hearings: [{ id: 'h', ...fields }] })
      .replace('Состоялось судебное заседание.', '')
      .trim();
  expect([
    record({
      attendance: [
        { party: 'erlan', presence: 'present' },
        { party: 'counsel', presence: 'not-notified' },
        { party: 'asel', presence: 'absent' },
      ],
      interpreter: 'refused',
      moved: 'отложить заседание',
      ruled: 'продолжить заседание',
    }),
    record({ attendance: [{ party: 'erlan', presence: 'absent' }] }),
    record({ interpreter: 'provided' }),
  ]).toEqual([
    'Журналист Ерлан Садвакасов присутствовал; адвокат Алия Ботакозова не была извещена о заседании; учительница Асель Нурланова отсутствовала; в предоставлении переводчика было отказано; суд просили отложить заседание; суд постановил продолжить заседание.',
    'Журналист Ерлан Садвакасов отсутствовал.',
    'Был предоставлен переводчик.',
  ]);
});
