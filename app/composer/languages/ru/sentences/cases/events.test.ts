import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { asel, erlan, kazakhstan } from '../../../../../../test/builders/composed/russian-cases';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { eventPhrases } from './events';

const told = (event: Record<string, unknown>, others: readonly Record<string, unknown>[] = []) => {
  const book = aCaseBook({ parties: [erlan, asel], events: [{ id: 'e', ...event }, ...others] }, { subject: 'asel' });
  return saidInRussian(eventPhrases, book, kazakhstan).sentences;
};

test('an attack: on whom, by whom, where, when exactly, and what it led to', () => {
  const attack = { kind: 'attack', against: ['asel'], date: on('2024-05-20') };
  expect(
    told({
      ...attack,
      action: 'избита',
      byWords: 'неизвестные мужчины',
      place: 'двор ее дома',
      during: 'она возвращалась домой',
      consequences: ['сотрясение мозга', 'она попала в больницу'],
    }),
  ).toEqual([
    '20 мая 2024 года Асель Нурланова была избита неизвестными мужчинами во дворе ее дома, когда она возвращалась домой, что повлекло сотрясение мозга, в результате чего она попала в больницу.',
  ]);
  expect(told({ ...attack, action: 'избита', byWords: { en: 'two men on a scooter' } })).toEqual([
    '20 мая 2024 года Асель Нурланова была избита со стороны two men on a scooter.',
  ]);
  expect(told({ ...attack, against: ['asel', 'erlan'], by: undefined, during: 'во время пикета' })).toEqual([
    '20 мая 2024 года Асель Нурланова и Ерлан Садвакасов подверглись нападению во время пикета.',
  ]);
  expect(told({ kind: 'attack', action: 'избита' })).toEqual([]);
});

test('what people did, to whom, and how many were harmed', () => {
  const force = { kind: 'use-of-force', name: 'разгон митинга', byWords: 'полиция', date: on('2011-12-16') };
  const action = 'применила чрезмерную силу';
  expect(told({ ...force, action, against: ['asel', 'erlan'], place: 'Жанаозен', deaths: { number: 16 } })).toEqual([
    '16 декабря 2011 года в Жанаозене полиция применила чрезмерную силу в отношении Асели Нурлановой и Ерлана Садвакасова; погибло 16 человек.',
  ]);
  expect(told({ ...force, action: 'разогнала', againstWords: 'протестующие', injured: { number: 1 } })).toEqual([
    '16 декабря 2011 года полиция разогнала протестующих; пострадал 1 человек.',
  ]);
  expect(told({ ...force, action: 'разогнала', againstWords: 'протестующие', prosecuted: { number: 0 } })).toEqual([
    '16 декабря 2011 года полиция разогнала протестующих; к ответственности никто не был привлечен.',
  ]);
  expect(told({ ...force, action: 'применила силу против', against: ['asel'] })).toEqual([
    '16 декабря 2011 года полиция применила силу против Асели Нурлановой.',
  ]);
  expect(told({ ...force, kind: 'warning', action: 'предупредила не выступать', against: ['asel'] })).toEqual([
    '16 декабря 2011 года полиция предупредила Асель Нурланову не выступать.',
  ]);
  expect(told({ ...force, action: 'запретила выезжать', against: ['erlan'] })).toEqual([
    '16 декабря 2011 года полиция запретила Ерлану Садвакасову выезжать.',
  ]);
  expect(told({ ...force, action: { en: 'used tear gas against' }, againstWords: { en: 'farmers' } })).toEqual([
    '16 декабря 2011 года полиция used tear gas against farmers.',
  ]);
  const went = { kind: 'protest', by: ['asel', 'erlan'], action: 'вышли на площадь в Талдыкоргане' };
  expect(told({ ...went, place: 'Талдыкорган' })).toEqual([
    'Асель Нурланова и Ерлан Садвакасов вышли на площадь в Талдыкоргане.',
  ]);
});

test('whether it was looked into, and what it was used for', () => {
  const force = { kind: 'use-of-force', byWords: 'полиция', action: 'применила силу' };
  expect(told({ ...force, investigation: 'none', allegations: 'пытки' }).at(-1)).toBe(
    'Расследование применения силы и утверждений о пытках не проводилось.',
  );
  expect(told({ ...force, investigation: 'opened' }).at(-1)).toBe('Было начато расследование применения силы.');
  expect(
    told({ kind: 'practice', norms: ['uk-174'], usedTo: ['закрывать газеты', 'преследовать журналистов'] }),
  ).toEqual([
    'Статья 174 (возбуждение социальной розни) Уголовного кодекса Республики Казахстан (далее – УК РК) использовалась, чтобы закрывать газеты и преследовать журналистов.',
  ]);
  expect(told({ ...force, kind: 'practice', norms: ['uk-174'], usedTo: ['закрывать газеты'] }).at(-1)).toBe(
    'Статья 174 (возбуждение социальной розни) Уголовного кодекса Республики Казахстан (далее – УК РК) использовалась, чтобы закрывать газеты.',
  );
});

test('a strike, and what became of a person', () => {
  const strike = { kind: 'strike', name: 'забастовка нефтяников', byWords: 'рабочие', length: { months: 7 } };
  expect(told({ ...strike, date: on('2011-05', { latest: undefined, spread: 'period' }), place: 'Жанаозен' })).toEqual([
    'С мая 2011 года рабочие приняли участие в забастовке нефтяников продолжительностью 7 месяцев в Жанаозене.',
  ]);
  expect(told({ kind: 'exile', against: ['asel'], action: 'выехала из страны', date: on('2015') })).toEqual([
    'В 2015 году Асель Нурланова выехала из страны.',
  ]);
  expect(told({ kind: 'exile', against: ['asel'] })).toEqual([]);
});

test('what is recorded of a death in custody is not told as a second death', () => {
  expect(told({ kind: 'death-in-custody', against: ['asel'], action: 'умерла в тюремной больнице' })).toEqual([
    'Асель Нурланова умерла под стражей, в тюремной больнице.',
  ]);
});

test('a participle is said of those it befell, and no verb of the present is taken for one', () => {
  const warning = { kind: 'warning', byWords: 'сотрудник консульства', date: on('2022-12') };
  const said = (against: string, action: string) => told({ ...warning, against: [against], action });
  expect(said('asel', 'предупреждена, что за статью ответит брат')).toEqual([
    'В декабре 2022 года Асель Нурланова была предупреждена сотрудником консульства, что за статью ответит брат.',
  ]);
  expect(said('erlan', 'был вызван в консульство')).toEqual([
    'В декабре 2022 года Ерлан Садвакасов был вызван сотрудником консульства в консульство.',
  ]);
  expect(said('asel', 'избита и запугана')).toEqual([
    'В декабре 2022 года Асель Нурланова была избита сотрудником консульства и запугана.',
  ]);
  expect(said('erlan', 'говорят об аресте')).toEqual([
    'В декабре 2022 года сотрудник консульства говорят об аресте в отношении Ерлана Садвакасова.',
  ]);
  expect(said('asel', 'предупредил не писать')).toEqual([
    'В декабре 2022 года сотрудник консульства предупредил Асель Нурланову не писать.',
  ]);
});
