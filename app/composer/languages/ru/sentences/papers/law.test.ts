import { describe, expect, test } from 'vitest';
import { on, someRegisters } from '../../../../../../test/builders/a-case';
import { papersInRussian } from '../../../../../../test/builders/composed/russian';
import { law } from '../../../../patterns/registers/law';

type Loose = Readonly<Record<string, unknown>>;

const reader = { tell: <Told>(record: Told): Told => record };
const code = { kind: 'national', code: 'Уголовный кодекс Республики Казахстан', codeShort: 'УК РК' };

const said = (about: readonly string[], norms: readonly Loose[]) =>
  papersInRussian((file) => law(file.findAll('norm', about), reader), someRegisters({ norms }));

/** The sentences on some norms. */
const sayLaw = (...norms: readonly Loose[]): readonly string[] =>
  said(
    norms.map(({ id }) => String(id)),
    norms,
  ).sentences;

describe('закон, как он есть', () => {
  const menu = [
    { kind: 'fine' },
    { kind: 'restriction-of-freedom', consistsOf: ['запрет на выезд из города'] },
    { kind: 'imprisonment', from: { years: 3 }, to: { years: 7 } },
  ];

  test('о чем каждая статья, и общие санкции один раз', () => {
    expect(
      sayLaw(
        { ...code, id: 'a', article: '129', subject: 'клевета', penalties: menu },
        { ...code, id: 'b', article: '130', subject: 'оскорбление', penalties: menu },
      ),
    ).toEqual([
      'Уголовный кодекс Республики Казахстан (далее – УК РК) предусматривает наказание за клевету (ст. 129) и оскорбление (ст. 130).',
      'Санкции за все эти деяния включают штраф, ограничение свободы (запрет на выезд из города) и лишение свободы на срок от 3 до 7 лет.',
    ]);
  });

  test('статья без предмета названа номером и заголовком', () => {
    const titled = { ...code, article: '174', title: 'Возбуждение розни' };
    expect(sayLaw({ ...titled, id: 'a' })).toEqual([
      'Уголовный кодекс Республики Казахстан (далее – УК РК) регулирует вопросы, которым посвящена ст. 174 («Возбуждение розни»).',
    ]);
    expect(sayLaw({ ...titled, id: 'a', penalties: [{ kind: 'confiscation' }] })).toEqual([
      'Уголовный кодекс Республики Казахстан (далее – УК РК) предусматривает наказание за деяние, предусмотренное ст. 174 («Возбуждение розни»).',
      'Санкции включают конфискацию.',
    ]);
  });

  test('санкции тех статей, которые надо назвать', () => {
    const [, ...sanctions] = sayLaw(
      { ...code, id: 'a', article: '129', subject: 'клевета', penalties: menu },
      { ...code, id: 'b', article: '130', subject: 'оскорбление', penalties: [{ kind: 'fine' }] },
    );
    expect(sanctions).toEqual([
      'Санкции по статье 129 включают штраф, ограничение свободы (запрет на выезд из города) и лишение свободы на срок от 3 до 7 лет.',
      'Санкции по статье 130 включают штраф.',
    ]);
  });

  test('чем грозит отягчающее обстоятельство', () => {
    const penalties = [
      { kind: 'fine', amountTo: { amount: 200, currency: 'MCI' } },
      { kind: 'imprisonment', to: { years: 2 }, aggravatedBy: 'с использованием средств массовой информации' },
    ];
    expect(sayLaw({ ...code, id: 'a', article: '131', subject: 'оскорбление', penalties })[1]).toBe(
      'Санкции включают штраф в размере до 200 месячных расчетных показателей; за то же деяние, совершенное с использованием средств массовой информации, – лишение свободы на срок до 2 лет.',
    );
    expect(
      sayLaw({ ...code, id: 'a', article: '131', subject: 'оскорбление', penalties: penalties.slice(1) }).at(-1),
    ).toBe(
      'Санкции включают: за деяние, совершенное с использованием средств массовой информации, – лишение свободы на срок до 2 лет.',
    );
  });

  test('что может быть назначено вместе с наказанием', () => {
    const last = (...penalties: readonly Loose[]) =>
      sayLaw({ ...code, id: 'a', article: '174', subject: 'возбуждение розни', penalties }).at(-1);
    const imprisonment = { kind: 'imprisonment', to: { years: 5 } };
    expect(last(imprisonment, { kind: 'confiscation', beside: 'with-or-without' }, { kind: 'fine' })).toBe(
      'Санкции включают лишение свободы на срок до 5 лет (с конфискацией или без таковой) и штраф.',
    );
    expect(last(imprisonment, { kind: 'professional-ban', to: { years: 3 }, beside: 'with-or-without' })).toBe(
      'Санкции включают лишение свободы на срок до 5 лет (с запретом на профессиональную деятельность на срок до 3 лет или без такового).',
    );
    expect(last(imprisonment, { kind: 'correctional-labour', beside: 'with-or-without' })).toBe(
      'Санкции включают лишение свободы на срок до 5 лет (с исправительными работами или без таковых).',
    );
    expect(last(imprisonment, { kind: 'fine', amountTo: { amount: 200, currency: 'MCI' }, beside: 'with' })).toBe(
      'Санкции включают лишение свободы на срок до 5 лет (со штрафом в размере до 200 месячных расчетных показателей).',
    );
  });

  test('санкции каждой части статьи; общая единица названа один раз', () => {
    const fine = {
      kind: 'fine',
      amountFrom: { amount: 2000, currency: 'MCI' },
      amountTo: { amount: 7000, currency: 'MCI' },
    };
    const one = [
      { ...fine, part: '1' },
      { kind: 'imprisonment', part: '1', from: { months: 6 }, to: { years: 7 } },
    ];
    const two = [...one, { kind: 'imprisonment', part: '2', from: { years: 12 } }];
    const last = (penalties: readonly Loose[]) =>
      sayLaw({ ...code, id: 'a', article: '174', subject: 'возбуждение розни', penalties }).at(-1);
    expect(last(one)).toBe(
      'Санкции включают: по части 1 – штраф в размере от 2 000 до 7 000 месячных расчетных показателей и лишение свободы на срок от 6 месяцев до 7 лет.',
    );
    expect(last(two)).toBe(
      'Санкции включают: по части 1 – штраф в размере от 2 000 до 7 000 месячных расчетных показателей и лишение свободы на срок от 6 месяцев до 7 лет; по части 2 – лишение свободы на срок от 12 лет.',
    );
  });

  test.each([
    ['correctional-labour', 'исправительные работы'],
    ['community-service', 'общественные работы'],
    ['administrative-arrest', 'административный арест'],
    ['professional-ban', 'запрет на профессиональную деятельность'],
    [{ other: 'высылка из страны' }, 'высылку из страны'],
  ])('санкция %j стоит в винительном падеже', (kind, words) => {
    expect(sayLaw({ ...code, id: 'a', article: '9', subject: 'клевета', penalties: [{ kind }] }).at(-1)).toBe(
      `Санкции включают ${words}.`,
    );
  });

  test('запрет, записанный глаголом', () => {
    const penalties = [{ kind: 'professional-ban', to: { years: 3 }, consistsOf: ['занимать должности в редакциях'] }];
    expect(sayLaw({ ...code, id: 'a', article: '9', subject: 'клевета', penalties }).at(-1)).toBe(
      'Санкции включают лишение права занимать должности в редакциях на срок до 3 лет.',
    );
  });

  test('закон назван кратким именем и днем принятия один раз', () => {
    const act = { kind: 'national', code: 'Закон «О связи»', codeShort: 'Закон о связи', id: 'a' };
    const rest = { effects: ['позволяет отключать связь'], critiques: [{ flaw: 'no-oversight' }] };
    expect(sayLaw({ ...act, ...rest, adopted: on('2004-07-05') })).toEqual([
      'Закон «О связи» от 5 июля 2004 года (далее – Закон о связи) позволяет отключать связь.',
      'Он не предусматривает надлежащего контроля.',
    ]);
    expect(sayLaw({ ...act, ...rest, adopted: on('2009') })[0]).toBe(
      'Закон «О связи» (принят в 2009 году; далее – Закон о связи) позволяет отключать связь.',
    );
  });

  test('что делает статья, кого защищает и что в ней написано', () => {
    expect(
      sayLaw({
        ...code,
        id: 'a',
        article: '143',
        effects: ['предоставляет гражданам средства защиты'],
        protects: ['достоинство', 'деловая репутация'],
        quotation: 'сведения порочат честь',
      }),
    ).toEqual([
      'Статья 143 Уголовного кодекса Республики Казахстан (далее – УК РК) предоставляет гражданам средства защиты и защищает достоинство и деловую репутацию («сведения порочат честь»).',
    ]);
    expect(sayLaw({ ...code, id: 'a', article: '20–22', quotation: 'Цензура запрещается.' })).toEqual([
      'Статьи 20–22 Уголовного кодекса Республики Казахстан (далее – УК РК) гласят: «Цензура запрещается».',
    ]);
  });

  test('прежняя и нынешняя редакции, признаки, давность и преемник', () => {
    expect(
      sayLaw(
        {
          ...code,
          id: 'a',
          article: '164',
          versions: [
            { from: on('1997-07-16'), to: on('2014-12-31'), wording: 'Возбуждение розни' },
            { from: on('2015-01-01'), wording: 'Разжигание розни' },
          ],
          elements: ['публичность действий', 'умысел'],
          limitation: { years: 5 },
          succeededBy: ['b'],
        },
        { kind: 'national', code: 'новый Уголовный кодекс', id: 'b', article: '174', subject: 'возбуждение розни' },
      ),
    ).toEqual([
      'Новый Уголовный кодекс содержит положения о возбуждении розни (ст. 174).',
      'С 16 июля 1997 года по 31 декабря 2014 года статья 164 Уголовного кодекса Республики Казахстан (далее – УК РК) действовала в следующей редакции: «Возбуждение розни».',
      'С 1 января 2015 года статья 164 УК РК действует в следующей редакции: «Разжигание розни».',
      'Признаками состава правонарушения, предусмотренного ст. 164 УК РК, являются публичность действий и умысел.',
      'Срок давности по ст. 164 УК РК составляет 5 лет.',
      'Статья 164 УК РК впоследствии заменена статьей 174 нового Уголовного кодекса.',
    ]);
  });
});

describe('закон, каким он должен стать', () => {
  const old = { ...code, id: 'old', article: '164', subject: 'возбуждение розни' };
  const draft = {
    id: 'new',
    kind: 'draft',
    code: 'проект Уголовного кодекса',
    article: '181',
    revises: ['old'],
    changes: [
      { change: 'keeps', what: 'прежняя редакция' },
      { change: 'adds', what: 'защита «сословия»' },
      { change: 'raises', what: 'санкции' },
    ],
  };

  test('что проект сохраняет, добавляет и повышает, и его новые санкции', () => {
    const posts = ['определенные должности', 'определенные виды деятельности'];
    const penalties = [
      { kind: 'imprisonment', to: { years: 20 } },
      { kind: 'professional-ban', to: { years: 3 }, consistsOf: posts },
      { kind: 'professional-ban', to: { indefinite: true }, consistsOf: posts },
    ];
    expect(said(['new'], [old, { ...draft, penalties }]).sentences).toEqual([
      'Статья 181 проекта Уголовного кодекса изменяет действующую статью 164: она сохраняет прежнюю редакцию, добавляет защиту «сословия» и повышает санкции.',
      'Новые санкции включали бы лишение свободы на срок до 20 лет и запрет на определенные должности или определенные виды деятельности на срок до 3 лет или на неопределенный срок.',
    ]);
  });

  test('пересмотр закона как целого', () => {
    const whole = { ...draft, article: undefined, status: 'under-revision' };
    expect(said(['new'], [old, whole]).sentences).toEqual([
      'Уголовный кодекс Республики Казахстан (далее – УК РК) пересматривается.',
      'Проект Уголовного кодекса сохраняет прежнюю редакцию, добавляет защиту «сословия» и повышает санкции.',
    ]);
  });

  test('проект, о котором известно только, что он изменяет', () => {
    const other = { ...code, id: 'other', article: '165' };
    const bare = { ...draft, changes: undefined, revises: ['old', 'other'] };
    expect(said(['new'], [old, other, bare]).sentences).toEqual([
      'Статья 181 проекта Уголовного кодекса изменяет статьи 164 и 165.',
    ]);
  });

  test('статья, названная уже в самом изменении, не названа дважды', () => {
    const changes = [{ change: 'keeps', what: 'статья 164' }];
    expect(said(['new'], [old, { ...draft, changes }]).sentences).toEqual([
      'Статья 181 проекта Уголовного кодекса сохраняет статью 164.',
    ]);
  });

  test('действующее изменение – в прошедшем времени, в роде того, что изменило', () => {
    const changes = [{ change: 'removes', what: 'лишение свободы' }];
    expect(sayLaw({ ...code, id: 'a', article: '7', changes })).toEqual([
      'Статья 7 Уголовного кодекса Республики Казахстан (далее – УК РК) исключила лишение свободы.',
    ]);
    expect(sayLaw({ kind: 'national', code: 'Закон «О связи»', id: 'a', changes })).toEqual([
      'Закон «О связи» исключил лишение свободы.',
    ]);
  });

  test('положения проекта о чем-либо', () => {
    const about = { kind: 'draft', code: 'проект Уголовного кодекса', id: 'a', subject: 'богохульство' };
    expect(sayLaw({ ...about, critiques: [{ flaw: 'not-compliant' }] })).toEqual([
      'Положения проекта Уголовного кодекса, касающиеся богохульства, не соответствуют международным стандартам.',
    ]);
  });
});
