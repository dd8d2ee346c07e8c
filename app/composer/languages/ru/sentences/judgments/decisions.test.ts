import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { asel, beacon, company, erlan, steppeRegisters } from '../../../../../../test/builders/composed/steppe';
import { decisionPhrases } from './decisions';
import { refusalPhrases } from './refusals';
import { pleaPhrases } from './pleas';

type Loose = Readonly<Record<string, unknown>>;

const said = (decision: Loose, more: Readonly<Record<string, readonly Loose[]>> = {}) =>
  saidInRussian(
    { ...decisionPhrases, ...pleaPhrases, ...refusalPhrases },
    aCaseBook({
      parties: [erlan, asel, beacon, company],
      decisions: [{ id: 'd', kind: 'verdict', ...decision }],
      ...more,
    }),
    steppeRegisters,
  ).text;

const convicted = { date: on('2025-05-06'), by: ['court'], outcome: 'convicted' };

test('a verdict agrees with the person, cites the article and declines the penalty', () => {
  const charges = [
    { id: 'c', norm: { norm: 'uk-174', part: '1' }, aggravation: 'с использованием средств массовой информации' },
  ];
  const sanctions = [
    { kind: 'imprisonment', term: { years: 3 }, facility: 'prison' },
    { kind: 'professional-ban', term: { years: 5 } },
  ];
  expect(said({ ...convicted, against: ['erlan'], charges: ['c'], sanctions }, { charges })).toBe(
    '6 мая 2025 года журналист Ерлан Садвакасов был признан Акбулакским городским судом виновным по части 1 статьи 174 (возбуждение социальной розни с использованием средств массовой информации) Уголовного кодекса Республики Казахстан (далее – УК РК) и приговорен к лишению свободы сроком на 3 года с отбыванием наказания в учреждении УК-161/3 и запрету на профессиональную деятельность сроком на 5 лет.',
  );
});

test('a woman is convicted on several counts, with a suspended sentence', () => {
  const charges = [
    { id: 'c1', norm: { norm: 'uk-174', part: '2' } },
    { id: 'c2', norm: { norm: 'uk-274' } },
    { id: 'c3', offence: 'клевета' },
  ];
  const sanctions = [{ kind: 'imprisonment', term: { years: 1, months: 6 }, suspended: true, probation: { years: 2 } }];
  expect(said({ ...convicted, against: ['asel'], charges: ['c1', 'c2', 'c3'], sanctions }, { charges })).toBe(
    '6 мая 2025 года учительница Асель Нурланова была признана Акбулакским городским судом виновной по части 2 статьи 174 (возбуждение социальной розни) Уголовного кодекса Республики Казахстан (далее – УК РК) и статье 274 (распространение заведомо ложной информации), а также в клевете и приговорена к лишению свободы сроком на 1 год 6 месяцев условно с испытательным сроком 2 года.',
  );
});

test('a verdict says no more than is recorded: no court, no charge, a month', () => {
  expect(said({ outcome: 'convicted', date: on('2025-05'), against: ['asel', 'erlan'] })).toBe(
    'В мае 2025 года учительница Асель Нурланова и журналист Ерлан Садвакасов были признаны виновными.',
  );
  expect(said({ outcome: 'convicted', against: ['asel'], norms: [{ norm: 'uk-274' }] })).toBe(
    'Учительница Асель Нурланова была признана виновной по статье 274 Уголовного кодекса Республики Казахстан (далее – УК РК).',
  );
  expect(said({ ...convicted })).toBe('');
});

test('another of the same calling is convicted on the same article, and a verdict before an event', () => {
  const marat = { ...erlan, id: 'marat', name: 'Марат Омаров', shortName: 'Омаров' };
  const charges = ['erlan', 'marat'].map((id) => ({ id, against: [id], norm: { norm: 'uk-174' } }));
  const decisions = charges.map(({ id }) => ({ ...convicted, id, kind: 'verdict', against: [id], charges: [id] }));
  const links = [
    { id: 'l', from: { kind: 'decision', id: 'erlan' }, to: { kind: 'event', id: 'riot' }, relation: 'prior-to' },
  ];
  const book = aCaseBook({ parties: [erlan, marat], charges, decisions, links });
  expect(saidInRussian(decisionPhrases, book, steppeRegisters).text).toBe(
    '6 мая 2025 года перед беспорядками в Акбулаке журналист Ерлан Садвакасов был признан Акбулакским городским судом виновным по статье 174 (возбуждение социальной розни) Уголовного кодекса Республики Казахстан (далее – УК РК). 6 мая 2025 года еще один журналист, Марат Омаров, также был признан Акбулакским городским судом виновным по ст. 174 УК РК (возбуждение социальной розни).',
  );
});

test('an administrative penalty is no sentence of a criminal court', () => {
  const proceedings = [{ id: 'p', kind: 'administrative' }];
  const charges = [{ id: 'c', norm: { norm: 'koap-488' } }];
  const sanctions = [
    { kind: 'administrative-arrest', term: { days: 15 }, persons: ['asel'] },
    { kind: 'fine', amount: { amount: 20, currency: 'MCI' }, persons: ['erlan'] },
  ];
  const decision = { ...convicted, proceeding: 'p', against: ['asel', 'erlan'], charges: ['c'], sanctions };
  expect(said(decision, { proceedings, charges })).toBe(
    '6 мая 2025 года учительница Асель Нурланова и журналист Ерлан Садвакасов были признаны Акбулакским городским судом виновными по статье 488 Кодекса об административных правонарушениях. Нурланова была подвергнута административному аресту сроком на 15 суток; Садвакасов – штрафу в размере 20 месячных расчетных показателей.',
  );
});

test('people tried together, in a case that has a name', () => {
  const proceedings = [{ id: 'p', kind: 'criminal-public', name: 'дело о письме' }];
  const sanctions = [
    { kind: 'imprisonment', term: { years: 7 }, persons: ['asel'] },
    { kind: 'correctional-labour', term: { months: 2 }, persons: ['erlan'] },
  ];
  expect(said({ ...convicted, proceeding: 'p', against: ['asel', 'erlan'], sanctions }, { proceedings })).toBe(
    '6 мая 2025 года по делу, известному как «дело о письме», учительница Асель Нурланова и журналист Ерлан Садвакасов были признаны Акбулакским городским судом виновными. Нурланова была приговорена к лишению свободы сроком на 7 лет; Садвакасов – к исправительным работам сроком на 2 месяца.',
  );
});

test('the words of the accusation are quoted', () => {
  const wording = 'умышленные действия, направленные на возбуждение розни';
  const accused = { outcome: 'convicted', against: ['asel'], charges: ['c'] };
  expect(said(accused, { charges: [{ id: 'c', offence: 'клевета', wording }] })).toBe(
    'Учительница Асель Нурланова была признана виновной. Она обвинялась в клевете: «умышленные действия, направленные на возбуждение розни».',
  );
  expect(said(accused, { charges: [{ id: 'c', wording }] })).toBe(
    'Учительница Асель Нурланова была признана виновной. Ей вменялось следующее: «умышленные действия, направленные на возбуждение розни».',
  );
});

test('an acquittal', () => {
  const charges = [{ id: 'c', offence: 'клевета' }];
  expect(said({ outcome: 'acquitted', by: ['court'], against: ['erlan'], charges: ['c'] }, { charges })).toBe(
    'Журналист Ерлан Садвакасов был оправдан Акбулакским городским судом по обвинению в клевете.',
  );
  expect(
    said(
      { outcome: 'acquitted', against: ['asel'], charges: ['c'] },
      { charges: [{ id: 'c', norm: { norm: 'uk-274' } }] },
    ),
  ).toBe(
    'Учительница Асель Нурланова была оправдана по статье 274 (распространение заведомо ложной информации) Уголовного кодекса Республики Казахстан (далее – УК РК).',
  );
});

test('what a court orders: a sum for a harm, costs, a fee, an apology', () => {
  const amount = (sum: number) => ({ amount: sum, currency: 'KZT' });
  const orders = [
    { kind: 'damages', amount: amount(300000), to: ['company'], for: 'моральный вред' },
    { kind: 'costs', amount: amount(12000) },
    { kind: 'fee', amount: amount(1500) },
    { kind: 'apology', to: ['company'] },
    { kind: { other: 'удалить статью с сайта' } },
  ];
  expect(said({ outcome: 'convicted', against: ['asel'], orders })).toBe(
    'Учительница Асель Нурланова была признана виновной. Суд также обязал ее выплатить ТОО «Акбулак Су» 300 000 тенге в возмещение морального вреда, выплатить 12 000 тенге в возмещение судебных расходов, уплатить государственную пошлину в размере 1 500 тенге, принести извинения ТОО «Акбулак Су» и удалить статью с сайта.',
  );
});

test('a civil award, by a court and without one', () => {
  const orders = [{ kind: 'damages', for: 'моральный вред', to: ['erlan'] }, { kind: 'retraction' }];
  const award = { kind: 'judgment', outcome: 'liable', date: on('2025-05-06'), against: ['beacon'], orders };
  expect(said({ ...award, by: ['collegium'] })).toBe(
    '6 мая 2025 года судебная коллегия по уголовным делам Степного областного суда обязала газету «Степной фонарь» возместить журналисту Ерлану Садвакасову моральный вред и опубликовать опровержение.',
  );
  expect(said({ ...award })).toBe(
    '6 мая 2025 года на газету «Степной фонарь» была возложена обязанность возместить журналисту Ерлану Садвакасову моральный вред и опубликовать опровержение.',
  );
});

const article = { id: 'x', kind: 'article', titles: ['Кому принадлежит река?'], authors: ['erlan'], outlet: 'beacon' };

test('a retraction names the text', () => {
  const decision = {
    kind: 'judgment',
    outcome: 'liable',
    against: ['erlan'],
    orders: [{ kind: 'retraction', of: ['x'] }],
  };
  expect(said(decision, { expressions: [article] })).toBe(
    'На журналиста Ерлана Садвакасова была возложена обязанность опубликовать опровержение статьи «Кому принадлежит река?», вышедшей в газете «Степной фонарь».',
  );
});

test('a punishment after something was published', () => {
  const decision = {
    kind: 'resolution',
    outcome: 'sanctioned',
    against: ['erlan'],
    following: [{ kind: 'expression', id: 'x' }],
    sanctions: [{ kind: 'fine', amount: { amount: 20, currency: 'MCI' } }],
    norms: [{ norm: 'koap-488' }],
  };
  expect(said(decision, { expressions: [article] })).toBe(
    'После публикации в газете «Степной фонарь» статьи «Кому принадлежит река?» журналист Ерлан Садвакасов был оштрафован на 20 месячных расчетных показателей на основании статьи 488 Кодекса об административных правонарушениях.',
  );
});

test('a punishment outside a trial', () => {
  const punishment = {
    kind: 'order',
    outcome: 'sanctioned',
    date: on('2025-05-06'),
    by: ['prison'],
    against: ['erlan'],
    sanctions: [{ kind: 'solitary-confinement', term: { days: 21 } }],
    ground: 'нарушение правил внутреннего распорядка',
  };
  expect(said(punishment)).toBe(
    '6 мая 2025 года журналист Ерлан Садвакасов был подвергнут учреждением УК-161/3 одиночному заключению сроком на 21 сутки за нарушение правил внутреннего распорядка.',
  );
});

test('what is laid outside a criminal trial by its own word', () => {
  const laid = (sanction: Loose) =>
    said({ kind: 'ruling', by: ['court'], against: ['asel'], outcome: 'sanctioned', sanctions: [sanction] });
  expect(laid({ kind: 'fine', amount: { amount: 500, currency: 'KZT' } })).toBe(
    'Учительница Асель Нурланова была оштрафована Акбулакским городским судом на 500 тенге.',
  );
  expect(laid({ kind: { other: 'лишение водительских прав' } })).toBe(
    'Учительница Асель Нурланова была лишена водительских прав решением Акбулакского городского суда.',
  );
  expect(laid({ kind: { other: 'выговор' } })).toBe(
    'Учительнице Асели Нурлановой было назначено взыскание в виде выговора решением Акбулакского городского суда.',
  );
});

test('what the accused say to the charge', () => {
  const plea = (answer: string, against: readonly string[]) =>
    said({ kind: 'verdict' }, { decisions: [], charges: [{ id: 'c', against, plea: answer }] });
  expect([plea('admitted', ['asel']), plea('partly-admitted', ['erlan']), plea('denied', ['asel', 'erlan'])]).toEqual([
    'Учительница Асель Нурланова признала вину.',
    'Журналист Ерлан Садвакасов частично признал вину.',
    'Учительница Асель Нурланова и журналист Ерлан Садвакасов вину не признали.',
  ]);
});

test('a plea that was changed, and one under an agreement', () => {
  const plea = (more: Loose) =>
    said({ kind: 'verdict' }, { decisions: [], charges: [{ id: 'c', against: ['asel'], plea: 'admitted', ...more }] });
  expect(plea({ pleaded: on('2025-05-06'), earlierPlea: 'denied' })).toBe(
    '6 мая 2025 года учительница Асель Нурланова признала вину (ранее не признавала вину).',
  );
  expect(plea({ pleaAgreement: true })).toBe(
    'Учительница Асель Нурланова признала вину в рамках соглашения о признании вины.',
  );
  expect(plea({ plea: undefined, pleaAgreement: true })).toBe(
    'Учительница Асель Нурланова заключила со стороной обвинения соглашение о признании вины.',
  );
});

test('a pardon, an amnesty, and a pardon that was refused', () => {
  const pardon = { kind: 'pardon', date: on('2025-05-06'), by: ['president'] };
  expect(said({ ...pardon, against: ['asel'], after: 'она признала вину' })).toBe(
    '6 мая 2025 года учительница Асель Нурланова была помилована Президентом Республики Казахстан, после того как она признала вину.',
  );
  expect(said({ kind: 'amnesty', against: ['asel', 'erlan'] })).toBe(
    'Учительница Асель Нурланова и журналист Ерлан Садвакасов были амнистированы.',
  );
  expect(said({ ...pardon, refused: { by: 'asel', condition: 'признание вины' } })).toBe(
    '6 мая 2025 года учительница Асель Нурланова отказалась от помилования, предложенного Президентом Республики Казахстан в обмен на признание вины.',
  );
  expect(said({ kind: 'pardon', refused: { by: 'erlan' } })).toBe(
    'Журналист Ерлан Садвакасов отказался от помилования.',
  );
});

test('a decision of which no more is known', () => {
  expect(
    said({ kind: 'ruling', date: on('2025-05-06'), by: ['court'], against: ['asel'], ground: 'тяжесть обвинения' }),
  ).toBe(
    '6 мая 2025 года Акбулакским городским судом было вынесено постановление в отношении учительницы Асели Нурлановой в связи с тяжестью обвинения.',
  );
  expect(said({ kind: 'judgment', date: on('2025') })).toBe('В 2025 году было вынесено решение.');
  expect(said({ kind: 'resolution', against: ['beacon'], date: on('2025'), ground: 'ошибки в выходных данных' })).toBe(
    'В 2025 году было вынесено постановление в отношении газеты «Степной фонарь» в связи с ошибками в выходных данных.',
  );
  expect(said({ kind: 'order', by: ['ministry'], date: on('2025-05') })).toBe(
    'В мае 2025 года Министерством информации было издано распоряжение.',
  );
});
