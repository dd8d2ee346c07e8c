import { expect, test } from 'vitest';
import { type CitedArticle, readNormCitation } from './read-norm-citation';

const said = ({ law, kind = 'article', article, steps = [], part, paragraph }: CitedArticle) =>
  [law, kind, article, ...steps, part && `part ${part}`, paragraph && `paragraph ${paragraph}`]
    .filter(Boolean)
    .join(' | ');

test.each([
  ['18 U.S.C. 922(g)(1)', '18 U.S.C. | article | 922 | g | 1'],
  ['18 U.S.C. § 922(g)(1)', '18 U.S.C. | section-sign | 922 | g | 1'],
  ['18 USC §922', '18 USC | section-sign | 922'],
  ['§ 130 StGB', 'StGB | section-sign | 130'],
  ['§ 130 Abs. 1 StGB', 'StGB | section-sign | 130 | part 1'],
  ['§ 86a Abs. 1 Nr. 2 StGB', 'StGB | section-sign | 86a | part 1 | paragraph 2'],
  ['TCK 314/2', 'TCK | article | 314 | 2'],
  ['TCK m. 314/2', 'TCK | article | 314 | 2'],
  ['ст. 207.3 ч. 2 УК РФ', 'УК РФ | article | 207.3 | part 2'],
  ['ч. 2 ст. 207.3 УК РФ', 'УК РФ | article | 207.3 | part 2'],
  ['п. «а» ч. 3 ст. 158 УК РФ', 'УК РФ | article | 158 | part 3 | paragraph а'],
  ['подпункт b пункта 3 статьи 14 Пакта', 'Пакта | article | 14 | paragraph 3(b)'],
  ['art. 258 alin. 1 CP', 'CP | article | 258 | part 1'],
  ['art. 258 alin. (1) lit. a CP', 'CP | article | 258 | part 1 | paragraph a'],
  ['art. 212 § 1 k.k.', 'k.k. | article | 212 | paragraph 1'],
  ['Article 10(2) ECHR', 'ECHR | article | 10 | 2'],
  ['ARTICLE 10(2) echr', 'echr | article | 10 | 2'],
  ['s. 5 POA 1986', 'POA 1986 | section | 5'],
  ['s 5 POA 1986', 'POA 1986 | section | 5'],
  ['section 5(1)(a) of the Public Order Act 1986', 'Public Order Act 1986 | section | 5 | 1 | a'],
  ['subsection (2) of section 5 of the Public Order Act 1986', 'Public Order Act 1986 | section | 5 | part 2'],
  ['section 124A IPC', 'IPC | section | 124A'],
  ['s. 489-F PPC', 'PPC | section | 489-F'],
  ['art. 361-4 CC', 'CC | article | 361-4'],
  ['art. 12bis CC', 'CC | article | 12bis'],
  ['ст. 361⁴ УК', 'УК | article | 361-4'],
  ['article L. 511-1 of the Labour Code', 'Labour Code | article | L. 511-1'],
  [
    'the Fourth Amendment to the Constitution of the United States',
    'Constitution of the United States | amendment | 4',
  ],
  ['U.S. Const. amend. XIV', 'U.S. Const. | amendment | 14'],
  ['rule 5.2 of the Criminal Procedure Rules 2020', 'Criminal Procedure Rules 2020 | rule | 5.2'],
  ['regulation 12 of the Internet Regulations 2012', 'Internet Regulations 2012 | regulation | 12'],
  ['paragraph 3 of Schedule 7 to the Terrorism Act 2000', 'Terrorism Act 2000 | schedule | 7 | paragraph 3'],
  ['Order No. 7, paragraph 3', 'Order No. 7 | article | paragraph 3'],
  ['Btk. 332. §', 'Btk. | section-sign | 332'],
  ['common law', 'common law | article'],
])('%s', (typed, read) => {
  expect(said(readNormCitation(typed))).toBe(read);
});
