import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { asel, erlan, investigator, kazakhstan } from '../../../../../../test/builders/composed/russian-cases';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { treatmentPhrases } from './treatment';

const told = (...treatments: readonly Record<string, unknown>[]) => {
  const records = treatments.map((one, place) => ({ id: `t${String(place)}`, person: 'asel', ...one }));
  const book = aCaseBook({ parties: [erlan, asel, investigator], treatments: records });
  return saidInRussian(treatmentPhrases, book, kazakhstan).sentences;
};

const since = (written: string) => on(written, { latest: undefined, spread: 'period', ongoing: true });

test('what was done once, went on, or goes on', () => {
  expect(told({ kind: 'beating', period: on('2024-05-13'), by: ['investigator'], facility: 'ivs' })).toEqual([
    '13 мая 2024 года Асель Нурланова была избита следователем Русланом Темиркуловым в изоляторе временного содержания.',
  ]);
  expect(told({ kind: 'beating', person: 'erlan', manner: 'жестоко' })).toEqual([
    'Ерлан Садвакасов был жестоко избит.',
  ]);
  expect(told({ kind: 'beating', period: on('2024-05 to 2024-06') })).toEqual([
    'С мая по июнь 2024 года Асель Нурланова подвергалась избиению.',
  ]);
  expect(told({ kind: 'denial-of-visits', period: on('2025-03-06 to 2025-04-01'), facility: 'sizo' })).toEqual([
    'С 6 марта по 1 апреля 2025 года Асель Нурланова была лишена свиданий в следственном изоляторе города Акбулака.',
  ]);
  expect(told({ kind: 'denial-of-letters', period: since('2024-05') })).toEqual([
    'С мая 2024 года по настоящее время Асель Нурланова лишена переписки.',
  ]);
  expect(told({ kind: 'denial-of-medical-care', period: on('2025-03-07') })).toEqual([
    '7 марта 2025 года Асель Нурланова была лишена медицинской помощи.',
  ]);
  expect(told({ kind: 'threats', period: since('2024-05') })).toEqual([
    'С мая 2024 года по настоящее время Асель Нурланова подвергается угрозам.',
  ]);
});

test('how much of the time, how long, and what somebody was forced to do', () => {
  expect(told({ kind: 'solitary-confinement', period: on('2010 to 2014'), extent: 'most' })).toEqual([
    'С 2010 по 2014 год Асель Нурланова содержалась большую часть времени в одиночном заключении.',
  ]);
  expect(told({ kind: 'solitary-confinement', length: { days: 10 }, by: ['investigator'] })).toEqual([
    'Асель Нурланова была помещена в одиночное заключение следователем Русланом Темиркуловым на 10 дней.',
  ]);
  expect(told({ kind: 'forced-admission', description: 'подписать показания' })).toEqual([
    'Асель Нурланова была принуждена подписать показания.',
  ]);
  expect(told({ kind: { other: 'принудительное кормление' } })).toEqual([
    'Асель Нурланова подверглась принудительному кормлению.',
  ]);
});

test('a description is a clause or an addition, and nobody is no subject', () => {
  expect(told({ kind: 'beating', description: 'ее били по спине' })).toEqual([
    'Асель Нурланова была избита: ее били по спине.',
  ]);
  expect(told({ kind: 'beating', description: 'резиновыми дубинками' })).toEqual([
    'Асель Нурланова была избита резиновыми дубинками.',
  ]);
  expect(told({ kind: 'denial-of-letters', description: 'письма к ней не доходили' })).toEqual([
    'Письма к ней не доходили.',
  ]);
  expect(told({ kind: 'beating', person: undefined })).toEqual([]);
});

test('what was let through', () => {
  const allowed = { number: 1, unit: 'семейное свидание' };
  expect(told({ kind: 'denial-of-visits', period: since('2010'), allowed })).toEqual([
    'С 2010 года по настоящее время Асели Нурлановой разрешено только одно семейное свидание.',
  ]);
  expect(told({ kind: 'denial-of-visits', period: on('2024'), allowed: { number: 0 } })).toEqual([
    'В 2024 году Асели Нурлановой не было разрешено ни одного свидания.',
  ]);
  expect(told({ kind: 'denial-of-letters', allowed: { number: 3, unit: 'письмо' } })).toEqual([
    'Асели Нурлановой было разрешено только 3 письма.',
  ]);
  expect(told({ kind: 'denial-of-letters', allowed: { number: 2 } })).toEqual([
    'Асели Нурлановой было разрешено только 2 письма.',
  ]);
  expect(told({ kind: 'denial-of-letters', allowed: { number: 0 } })).toEqual([
    'Асели Нурлановой не было разрешено ни одного письма.',
  ]);
});

test('what an examination found, and how it all is to be qualified', () => {
  const examinedOn = on('2024-05-28');
  const examination = 'осмотр в городской больнице';
  expect(told({ kind: 'beating', examination, examinedOn, findings: 'consistent' }).at(-1)).toBe(
    'Результаты осмотра в городской больнице, проведенного 28 мая 2024 года, соответствуют изложенным обстоятельствам.',
  );
  expect(told({ kind: 'beating', examination, examinedOn }).at(-1)).toBe(
    '28 мая 2024 года был проведен осмотр в городской больнице.',
  );
  const qualifiedAs = 'жестокое обращение';
  expect(told({ kind: 'beating', qualifiedAs, contraryTo: [{ norm: 'pact-7' }] }).at(-1)).toBe(
    'Избиение представляет собой жестокое обращение и противоречит статье 7 Международного пакта о гражданских и политических правах (далее – Пакт).',
  );
  expect(
    told({ kind: 'beating', qualifiedAs }, { kind: 'torture', qualifiedAs, contraryTo: [{ norm: 'pact-7' }] }).at(-1),
  ).toBe(
    'Избиение и пытки представляют собой жестокое обращение; пытки, кроме того, противоречат статье 7 Международного пакта о гражданских и политических правах (далее – Пакт).',
  );
  expect(told({ kind: 'torture', qualifiedAs: 'пытки', contraryTo: [{ norm: 'pact-7' }] }).at(-1)).toBe(
    'Пытки противоречат статье 7 Международного пакта о гражданских и политических правах (далее – Пакт).',
  );
});

test('an examination named by what it found is told with what it found', () => {
  const examined = { kind: 'beating', examinedOn: on('2024-05-14') };
  expect(told({ ...examined, examination: 'перелом ребра', findings: 'typical' }).at(-1)).toBe(
    '14 мая 2024 года при осмотре было установлено: перелом ребра; эти результаты типичны для изложенных обстоятельств.',
  );
  expect(told({ ...examined, examination: 'судебно-медицинская экспертиза' }).at(-1)).toBe(
    '14 мая 2024 года была проведена судебно-медицинская экспертиза.',
  );
});

test('how something was done stands where it is understood', () => {
  expect(told({ kind: 'beating', manner: 'резиновыми палками' })).toEqual([
    'Асель Нурланова была избита резиновыми палками.',
  ]);
  expect(told({ kind: 'denial-of-letters', extent: 'most' })).toEqual([
    'Асель Нурланова была лишена переписки большую часть времени.',
  ]);
});
