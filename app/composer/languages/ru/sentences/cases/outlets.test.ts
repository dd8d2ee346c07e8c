import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { asel, beacon, erlan, site, steppeRegisters } from '../../../../../../test/builders/composed/steppe';
import { outletPhrases } from './outlets';

type Loose = Readonly<Record<string, unknown>>;

const herald = { ...beacon, id: 'herald', name: 'Вестник' };
const said = (...decisions: readonly Loose[]) =>
  saidInRussian(
    outletPhrases,
    aCaseBook({
      parties: [erlan, asel, beacon, herald, site],
      decisions: decisions.map((one) => ({ kind: 'ruling', ...one })),
    }),
    steppeRegisters,
  ).text;

const order = { id: 'd', outcome: 'sanctioned', date: on('2025-05-06'), by: ['court'], against: ['beacon'] };

test('an outlet is suspended: by whom, for how long, under which law and why', () => {
  expect(
    said({
      ...order,
      sanctions: [{ kind: 'suspension-of-outlet', term: { months: 3 } }],
      norms: [{ norm: 'koap-488' }],
      ground: 'нарушение порядка объявления выходных данных',
    }),
  ).toBe(
    '6 мая 2025 года деятельность газеты «Степной фонарь» была приостановлена Акбулакским городским судом на 3 месяца на основании статьи 488 Кодекса об административных правонарушениях за нарушение порядка объявления выходных данных.',
  );
});

test('somewhere within its dates it happened once', () => {
  const sanctions = [{ kind: 'closure-of-outlet' }];
  expect(said({ ...order, date: on('2025-08 to 2025-09'), sanctions })).toBe(
    'Между августом и сентябрем 2025 года газета «Степной фонарь» была закрыта Акбулакским городским судом.',
  );
});

test.each([
  ['closure-of-outlet', { against: ['beacon'] }, 'Газета «Степной фонарь» была закрыта.'],
  ['blocking-of-site', { against: ['site'] }, 'Сайт fonar.example был заблокирован.'],
  ['cancellation-of-registration', { against: ['beacon'] }, 'Регистрация газеты «Степной фонарь» была аннулирована.'],
  ['seizure-of-copies', { against: ['beacon'] }, 'Экземпляры газеты «Степной фонарь» были изъяты.'],
  ['closure-of-outlet', { against: ['beacon', 'herald'] }, 'Газеты «Степной фонарь» и «Вестник» были закрыты.'],
])('%s of %j', (kind, against, sentence) => {
  expect(said({ id: 'd', outcome: 'sanctioned', sanctions: [{ kind }], ...against })).toBe(sentence);
});

test('what it followed, and that no court had decided', () => {
  const convicted = { id: 'v', kind: 'verdict', outcome: 'convicted', against: ['erlan'] };
  const earlier = {
    id: 's',
    sanctions: [{ kind: 'suspension-of-outlet' }],
    against: ['herald'],
    outcome: 'sanctioned',
  };
  const blocked = {
    id: 'd',
    outcome: 'sanctioned',
    against: ['site'],
    sanctions: [{ kind: 'blocking-of-site' }],
    failures: [{ failure: 'no-court-decision' }],
  };
  const after = (id: string) => ({ following: [{ kind: 'decision', id }] });
  expect(said(convicted, { ...blocked, ...after('v') })).toBe(
    'После осуждения журналиста Ерлана Садвакасова сайт fonar.example был заблокирован без решения суда.',
  );
  expect(said(earlier, { ...blocked, ...after('s') })).toBe(
    'Деятельность газеты «Вестник» была приостановлена. После предыдущего приостановления деятельности сайт fonar.example был заблокирован без решения суда.',
  );
});

test('what an order rests on', () => {
  const verdict = {
    id: 'v',
    kind: 'verdict',
    outcome: 'convicted',
    against: ['asel'],
    held: ['издание призывало к розни', 'что статьи были экстремистскими'],
  };
  const closed = { ...order, sanctions: [{ kind: 'closure-of-outlet' }], basedOn: [{ kind: 'decision', id: 'v' }] };
  expect(said(verdict, closed)).toBe(
    '6 мая 2025 года газета «Степной фонарь» была закрыта Акбулакским городским судом. Решение было основано на приговоре в отношении учительницы Асели Нурлановой, в котором указано, что издание призывало к розни и что статьи были экстремистскими.',
  );
});

test('a suspension that lasted longer than it should have', () => {
  const late = {
    kind: 'suspension-of-outlet',
    term: { months: 3 },
    dueEnd: on('2025-08-06'),
    realEnd: on('2025-09-01'),
  };
  expect(said({ ...order, sanctions: [late], norms: [{ norm: 'koap-488' }] })).toBe(
    'Приостановление деятельности газеты «Степной фонарь» сроком на 3 месяца, назначенное 6 мая 2025 года Акбулакским городским судом на основании статьи 488 Кодекса об административных правонарушениях, оставалось в силе до 1 сентября 2025 года, хотя должно было закончиться 6 августа 2025 года.',
  );
  const fine = { kind: 'correctional-labour', dueEnd: on('2025-08'), realEnd: on('2025-10-02') };
  expect(said({ id: 'd', kind: 'verdict', against: ['asel'], sanctions: [fine] })).toBe(
    'Исправительные работы учительницы Асели Нурлановой оставались в силе до 2 октября 2025 года, хотя должны были закончиться в августе 2025 года.',
  );
});
