import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { asel, beacon, company, erlan, steppeRegisters } from '../../../../../../test/builders/composed/steppe';
import { coursePhrases } from './course';
import { expressionPhrases } from '../expressions/expressions';
import { proceedingPhrases } from './proceedings';

const phrases = { ...proceedingPhrases, ...expressionPhrases, ...coursePhrases };
const said = (book: Record<string, unknown>) =>
  saidInRussian(phrases, aCaseBook({ parties: [erlan, asel, beacon, company], ...book }), steppeRegisters).text;

const proceeding = (fields: Record<string, unknown>) => said({ proceedings: [{ id: 'p', ...fields }] });

test('a case is opened: by whom, over what, against whom, by which article, on whose request', () => {
  expect([
    proceeding({
      kind: 'criminal-public',
      started: on('2025-03-01'),
      startedBy: 'ministry',
      subject: 'возбуждение социальной розни',
      against: ['erlan'],
      norms: [{ norm: 'uk-174', part: '1' }],
      complainants: ['company'],
    }),
    proceeding({ kind: 'criminal-private', started: on('2025-03'), against: ['asel'], complainants: ['erlan'] }),
    proceeding({ kind: 'administrative', started: on('2025'), subject: 'мелкое хулиганство' }),
    proceeding({
      kind: 'civil',
      started: on('2025-03-01'),
      subject: 'защита чести и достоинства',
      against: ['beacon'],
      complainants: ['asel'],
    }),
    proceeding({ kind: 'disciplinary', started: on('2025-03-01'), against: ['erlan', 'asel'] }),
    proceeding({ kind: 'criminal-public', started: on('2025'), norms: [{ norm: 'uk-274' }] }),
  ]).toEqual([
    '1 марта 2025 года Министерством информации было начато производство по уголовному делу о возбуждении социальной розни в отношении журналиста Ерлана Садвакасова по части 1 статьи 174 Уголовного кодекса Республики Казахстан (далее – УК РК) по заявлению ТОО «Акбулак Су».',
    'В марте 2025 года было начато производство по делу частного обвинения в отношении учительницы Асели Нурлановой по жалобе журналиста Ерлана Садвакасова.',
    'В 2025 году было начато производство по делу об административном правонарушении (мелкое хулиганство).',
    '1 марта 2025 года было начато производство по гражданскому делу о защите чести и достоинства по иску учительницы Асели Нурлановой к газете «Степной фонарь».',
    '1 марта 2025 года было начато дисциплинарное производство в отношении журналиста Ерлана Садвакасова и учительницы Асели Нурлановой.',
    'В 2025 году было начато производство по уголовному делу по статье 274 (распространение заведомо ложной информации) Уголовного кодекса Республики Казахстан (далее – УК РК).',
  ]);
});

test('steps are told with who took them and why, and then where the case stands', () => {
  expect([
    proceeding({
      kind: 'criminal-public',
      against: ['erlan'],
      steps: [
        {
          kind: 'returned-for-investigation',
          date: on('2025-06-30'),
          by: 'court',
          reason: 'нарушения закона',
        },
        { kind: 'severed' },
        { kind: 'closed', by: 'second' },
      ],
      state: 'continuing',
      threat: 'imprisonment',
    }),
    proceeding({ kind: 'civil', against: ['asel', 'erlan'], state: 'continuing', threat: 're-arrest' }),
    proceeding({ kind: 'criminal-public', state: 'investigation', threat: 'extradition' }),
    proceeding({ kind: 'criminal-public', state: 'appeal' }),
    proceeding({ kind: 'criminal-public', state: { other: 'дело передано в суд' } }),
    proceeding({ kind: 'criminal-public', state: { other: 'сдано в архив' } }),
  ]).toEqual([
    '30 июня 2025 года дело было возвращено Акбулакским городским судом для дополнительного расследования в связи с нарушениями закона. Дело было выделено в отдельное производство. Производство по делу было прекращено Степным районным судом. Производство по уголовному делу продолжается, и журналисту Ерлану Садвакасову по-прежнему грозит лишение свободы.',
    'Производство по делу продолжается, и учительнице Асели Нурлановой и журналисту Ерлану Садвакасову по-прежнему грозит повторный арест.',
    'Дело находится в стадии досудебного расследования; сохраняется угроза экстрадиции.',
    'Дело рассматривается в апелляционном порядке.',
    'Дело передано в суд.',
    'Дело: сдано в архив.',
  ]);
});

const article = {
  id: 'x',
  kind: 'article',
  titles: ['Чья река'],
  authors: ['erlan'],
  outlet: 'beacon',
  date: on('2025-02-18'),
};

/** What is said of the origin of a case that ended in a conviction. */
const origin = (fields: Record<string, unknown>, ...expressions: Record<string, unknown>[]) =>
  said({
    expressions,
    proceedings: [{ id: 'p', following: expressions.map(({ id }) => ({ kind: 'expression', id })), ...fields }],
    decisions: [
      { id: 'd', kind: 'verdict', proceeding: 'p', against: ['erlan'], outcome: 'convicted', date: on('2025-09-01') },
    ],
  });

test('the origin of a case: on whose complaint, after which texts, over which deeds, for how much', () => {
  expect([
    origin(
      {
        kind: 'criminal-private',
        subject: 'клевета',
        complainants: ['company'],
        complaintFiled: on('2025-02-24'),
        claimed: { amount: 300000, currency: 'KZT' },
      },
      article,
    ),
    origin({ kind: 'civil', complainants: ['asel'], complaintFiled: on('2025-02') }),
    origin({ kind: 'civil', claimed: { amount: 300000, currency: 'KZT' } }),
    origin({ kind: 'criminal-public' }, article),
    origin({ kind: 'criminal-public' }, { id: 'm', kind: 'protest', authors: ['erlan'], subject: 'марш' }),
    origin(
      { kind: 'criminal-public', complainants: ['asel'] },
      { id: 'm', kind: 'speech', authors: ['erlan'], subject: 'суд' },
    ),
  ]).toEqual([
    'Дело о клевете было начато по жалобе ТОО «Акбулак Су», поданной 24 февраля 2025 года, после публикации 18 февраля 2025 года в газете «Степной фонарь» статьи «Чья река» журналиста Ерлана Садвакасова; сумма требований по делу составила 300 000 тенге.',
    'Иск был подан учительницей Аселью Нурлановой в феврале 2025 года.',
    'Сумма иска составила 300 000 тенге.',
    'Дело было начато после публикации 18 февраля 2025 года в газете «Степной фонарь» статьи «Чья река» журналиста Ерлана Садвакасова.',
    'Дело было связано с участием журналиста Ерлана Садвакасова в марше.',
    'Дело было начато по заявлению учительницы Асели Нурлановой и связано с выступлением журналиста Ерлана Садвакасова о суде.',
  ]);
});

test('copies printed set proceedings off', () => {
  const printed = (fields: Record<string, unknown>) =>
    said({
      expressions: [{ id: 'i', kind: 'printed-issue', copies: { number: 2000 }, ...fields }],
      proceedings: [{ id: 'p', kind: 'administrative', following: [{ kind: 'expression', id: 'i' }] }],
      decisions: [
        { id: 'd', kind: 'order', proceeding: 'p', against: ['beacon'], sanctions: [{ kind: 'closure-of-outlet' }] },
      ],
    });
  expect([printed({ outlet: 'beacon', copiesAnnounced: { number: 1000, unit: 'экземпляр' } }), printed({})]).toEqual([
    'Производство было начато после того, как газета «Степной фонарь» отпечатала 2 000 экземпляров вместо заявленных 1 000 экземпляров.',
    'Был опубликован номер тиражом 2 000 экземпляров.',
  ]);
});

const paid = (fields: Record<string, unknown>) => said({ payments: [{ id: 'm', ...fields }] });
const sum = { amount: 940000, currency: 'KZT', exactness: 'about' };

test('sums say from whom, to whom, what for and what they do', () => {
  expect([
    paid({
      kind: 'sought',
      amount: { ...sum, exactness: 'more-than' },
      date: on('2010 to 2014'),
      from: ['beacon'],
      for: 'клевета',
      assessedAs: 'непомерный',
      effect: 'угрожает ее существованию',
    }),
    paid({ kind: 'sought', amount: sum, date: on('2014-05-03'), to: ['asel'] }),
    paid({ kind: 'alleged-loss', amount: sum, date: on('2025-03-03'), from: ['asel'], for: 'изъятая техника' }),
    paid({ kind: 'alleged-loss', amount: sum }),
    paid({ kind: 'awarded', amount: sum, from: ['beacon'], to: ['asel'], for: 'моральный вред' }),
    paid({ kind: 'fine', amount: sum, from: ['erlan'] }),
    paid({ kind: 'costs', amount: sum, from: ['erlan'], to: ['asel'] }),
    paid({ kind: 'paid', amount: sum, from: ['asel'], to: ['erlan'] }),
    paid({ kind: 'paid', amount: sum, to: ['erlan'] }),
    paid({ kind: { other: 'залог' }, amount: sum, from: ['erlan'] }),
    paid({ kind: 'fine' }),
  ]).toEqual([
    'С 2010 по 2014 год к газете «Степной фонарь» предъявлялись непомерные требования в размере более 940 000 тенге за клевету; эта сумма угрожает ее существованию.',
    '3 мая 2014 года были предъявлены требования со стороны учительницы Асели Нурлановой в размере около 940 000 тенге.',
    '3 марта 2025 года учительница Асель Нурланова заявила об ущербе (изъятая техника) в размере около 940 000 тенге.',
    'Был заявлен ущерб в размере около 940 000 тенге.',
    'Было присуждено взыскать с газеты «Степной фонарь» в пользу учительницы Асели Нурлановой около 940 000 тенге за моральный вред.',
    'На журналиста Ерлана Садвакасова был наложен штраф в размере около 940 000 тенге.',
    'С журналиста Ерлана Садвакасова были взысканы издержки в размере около 940 000 тенге в пользу учительницы Асели Нурлановой.',
    'Учительница Асель Нурланова выплатила журналисту Ерлану Садвакасову около 940 000 тенге.',
    'Журналисту Ерлану Садвакасову было выплачено около 940 000 тенге.',
    'Журналист Ерлан Садвакасов выплатил залог в размере около 940 000 тенге.',
    'Был наложен штраф.',
  ]);
});
