import { describe, expect, test } from 'vitest';
import { indexNorms } from './norm-index';

const norms = {
  usc: { code: '18 U.S.C.', article: '922' },
  stgb: { code: 'Strafgesetzbuch', codeShort: 'StGB', article: '130' },
  signed: { code: 'Criminal Code of Germany', codeShort: 'CCG', article: '§ 86a' },
  tck: { code: 'Türk Ceza Kanunu', codeShort: 'TCK', article: '314' },
  slash: { code: 'Türk Ceza Kanunu', codeShort: 'TCK', article: '220/7' },
  poa: { code: 'Public Order Act 1986', article: 'section 5' },
  schedule: { code: 'Public Order Act 1986', article: 'Schedule 5' },
  uk: { code: 'Уголовный кодекс Российской Федерации', codeShort: 'УК РФ', article: '207.3' },
  cp: { code: 'Codul penal', article: '258' },
  echr: { code: 'European Convention on Human Rights', article: '10' },
  fourth: { code: 'Constitution of the United States', article: 'Fourth Amendment' },
  clause: { code: 'Constitution of the United States', article: 'Due Process Clause' },
  order: { code: 'Order No. 7' },
  civil: { code: 'Civil Code of Alba', codeShort: 'CC', article: '12', country: 'Alba' },
  criminal: { code: 'Criminal Code of Alba', codeShort: 'CC', article: '12', country: 'Alba' },
  many: { code: 'Criminal Code of Kazakhstan', article: '317–320 and 342–343' },
  hyphen: { code: 'Criminal Code of Kazakhstan', article: '361-4' },
};
const index = indexNorms(Object.entries(norms).map(([id, record]) => ({ id, record })));

const said = (text: string): string => {
  const found = index.find(text);
  if (found.kind === 'unknown') return 'unknown';
  if (found.kind === 'ambiguous') return found.names.join(' or ');
  return [found.id, found.part, found.paragraph].filter(Boolean).join(' ');
};

describe('a citation in a file', () => {
  test.each([
    ['18 U.S.C. 922(g)(1)', 'usc g 1'],
    ['18 U.S.C. § 922(g)(1)', 'usc g 1'],
    ['18 usc 922', 'usc'],
    ['§ 130 StGB', 'stgb'],
    ['§ 130 Abs. 1 stgb', 'stgb 1'],
    ['StGB 130', 'stgb'],
    ['CCG 86a(1)', 'signed 1'],
    ['TCK 314/2', 'tck 2'],
    ['TCK 314(2)', 'tck 2'],
    ['TCK 220(7)', 'slash'],
    ['TCK 220/7', 'slash'],
    ['s. 5 POA 1986', 'poa'],
    ['section 5(1)(a) of the Public Order Act 1986', 'poa 1 a'],
    ['Schedule 5 to the Public Order Act 1986', 'schedule'],
    ['paragraph 3 of Schedule 5 to the Public Order Act 1986', 'schedule 3'],
    ['ст. 207.3 ч. 2 УК РФ', 'uk 2'],
    ['ч. 2 ст. 207.3 Уголовного кодекса Российской Федерации', 'uk 2'],
    ['art. 258 alin. 1 CP', 'cp 1'],
    ['Article 10(2) ECHR', 'echr 2'],
    ['the Fourth Amendment to the Constitution of the United States', 'fourth'],
    ['the Due Process Clause of the Constitution of the United States', 'clause'],
    ['Order No. 7', 'order'],
    ['paragraph 3 of Order No. 7', 'order 3'],
    ['Criminal Code of Alba, Article 12', 'criminal'],
    ['Articles 317–320 and 342–343 of the Criminal Code of Kazakhstan', 'many'],
    ['Criminal Code of Kazakhstan, Article 361-4', 'hyphen'],
  ])('%s', (text, found) => {
    expect(said(text)).toBe(found);
  });

  test('names the candidates where it may mean several', () => {
    expect(said('CC 12')).toBe('Civil Code of Alba, 12 or Criminal Code of Alba, 12');
  });

  test.each(['Criminal Code of Ruritania, Article 12', 'StGB 131', 'Articles 12 and 14 of the Criminal Code of Alba'])(
    'never stands for another: %s',
    (text) => {
      expect(said(text)).toBe('unknown');
    },
  );
});
