import { describe, expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';
import { noRegisters, type Registers } from '#shared/records/registers';
import { Submission } from '#shared/document/submission';
import { expectValue } from '#shared/result';
import { renderPlainText } from '../../text/plain-text';
import { composeUprSubmission } from './upr-submission';

const registers = someRegisters({
  organisations: [
    {
      id: 'one',
      name: 'Free Words',
      founded: on('1987'),
      activity: 'defends writers',
      ecosocStatus: 'special',
      city: 'London',
    },
    { id: 'two', name: 'Open Pages' },
  ],
  norms: [
    {
      id: 'cc',
      kind: 'national',
      code: 'Criminal Code of Ruritania',
      article: '129',
      subject: 'defamation',
      penalties: [{ kind: 'fine' }],
    },
  ],
  aggregates: [
    {
      id: 'sites',
      what: 'websites',
      verb: 'closed',
      series: [
        { period: on('2010'), count: { number: 5 } },
        { period: on('2012'), count: { number: 7 } },
      ],
    },
  ],
  recommendations: [
    {
      id: 'r1',
      state: 'Ruritania',
      year: 2010,
      paragraph: '1.1',
      recommendingStates: ['Spain'],
      position: 'supported',
      themes: ['defamation'],
    },
    {
      id: 'r2',
      state: 'Ruritania',
      year: 2010,
      paragraph: '1.1',
      recommendingStates: ['Spain'],
      position: 'noted',
      themes: ['defamation'],
    },
  ],
});
const book = aCaseBook({
  parties: [
    {
      id: 'p',
      kind: 'person',
      name: 'Aigul Saparova',
      roles: ['victim'],
      consents: [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }],
    },
  ],
  events: [{ id: 'e', kind: 'attack', date: on('2012-04'), against: ['p'], action: 'beaten' }],
});

const parts = {
  state: 'Ruritania',
  cycle: 3,
  session: 34,
  sessionDate: on('2019-11'),
  submitters: ['one', 'two'],
  subject: 'freedom of expression',
  keywords: ['defamation', 'attacks'],
  theme: 'defamation',
  sections: [
    {
      heading: 'Defamation',
      focus: ['its use against journalists'],
      items: [{ law: ['cc'] }, { figures: ['sites'] }],
      recommendations: [{ items: [{ verb: 'Repeal', object: 'Article 129' }] }],
    },
    { heading: 'Attacks', items: [{ case: 'book' }] },
  ],
};

const compose = (more: Readonly<Record<string, unknown>> = {}, known: Registers = registers) =>
  expectValue(
    composeUprSubmission({
      submission: Submission.parse({ ...parts, ...more }),
      caseBooks: [book],
      registers: known,
      language: 'en',
    }),
  );
const checksOf = (code: string, more?: Readonly<Record<string, unknown>>) =>
  compose(more).checks.filter((check) => check.code === code);

describe('a submission to the Universal Periodic Review', () => {
  test('goes from cover to recommendations with paragraphs counted through', () => {
    expect(renderPlainText({ ...compose(), notes: [] }).replaceAll(/\[\^\d+\]/gu, ''))
      .toBe(`Submission to the Universal Periodic Review of Ruritania

34th session of the Working Group on the Universal Periodic Review

November 2019

Joint submission by Free Words and Open Pages

Introduction

1. This joint submission by Free Words and Open Pages contributes to the third cycle of the Universal Periodic Review (UPR) of Ruritania. It examines how Ruritania complies with its international human rights obligations on freedom of expression.

2. Free Words, founded in 1987 and based in London, defends writers and has special consultative status with ECOSOC.

Key words: defamation; attacks.

Executive summary

3. In 2010, Ruritania received two recommendations on defamation, from Spain. Ruritania supported one and noted one.

4. This submission examines the following two key issues:

• Defamation, in particular its use against journalists;
• Attacks.

Defamation

5. The Criminal Code of Ruritania punishes defamation (Article 129). The sanctions include a fine.

6. In 2010, five websites were closed; in 2012, seven websites were closed, up from five in 2010.

Attacks

7. In April 2012, Aigul Saparova was beaten.

Recommendations

8. On the basis of these findings, Free Words and Open Pages call on the Government of Ruritania to:

a. Repeal Article 129.
`);
  });

  test('puts recommendations after their section where that is asked', () => {
    const { blocks } = compose({ recommendationsAt: 'section' });
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));
    expect(headings).toEqual([
      '1 Introduction',
      '1 Executive summary',
      '1 Defamation',
      '2 Recommendations',
      '1 Attacks',
    ]);
  });

  test('holds the body against the limit for one or for several submitters', () => {
    expect(compose().words).toMatchObject({ limit: 5630, counted: 'body' });
    expect(compose({ submitters: ['one'] }).words.limit).toBe(2815);
    expect(checksOf('over-limit')).toEqual([]);
  });

  test('says when it is too long, and by how much', () => {
    const many = Array.from({ length: 1000 }, () => ({ verb: 'Repeal', object: 'this article without further delay' }));
    const [check] = checksOf('over-limit', { recommendations: [{ items: many }] });
    expect(check?.values?.['limit']).toBe(5630);
    expect(check?.values?.['words']).toBeGreaterThan(5630);
  });

  test('says what the forum asks for and the submission lacks', () => {
    const missing = checksOf('required-missing', { session: undefined, keywords: [] }).map(({ values, records }) => [
      values?.['part'],
      records[0]?.record.id,
    ]);
    expect(missing).toEqual([
      ['session', undefined],
      ['submitter-activity', 'two'],
      ['key-words', undefined],
    ]);
    const bare = compose({ submitters: [], sections: [{ heading: 'A', items: [{ case: 'lost' }] }] }, noRegisters);
    expect(bare.checks.filter(({ code }) => code === 'required-missing').map(({ values }) => values)).toContainEqual({
      part: 'case-book',
      name: 'lost',
    });
  });

  test('reports a year without a number, a position recorded twice, and facts without a source', () => {
    expect(checksOf('year-missing')[0]?.values).toEqual({ years: '2011' });
    expect(checksOf('position-differs')[0]?.records.map(({ record }) => record.id)).toEqual(['r1', 'r2']);
    expect(checksOf('source-missing').flatMap(({ records }) => records.map(({ record }) => record.id))).toContain('e');
  });

  test('reports an entry that was chosen and that no sentence could be made of', () => {
    const known = {
      ...registers,
      ...someRegisters({ events: [{ id: 'bare', kind: 'law-adopted', action: 'adopted' }] }),
    };
    const { checks } = compose({ sections: [{ heading: 'Law', items: [{ event: 'bare' }] }] }, known);
    expect(checks.filter(({ code }) => code === 'unused-record').flatMap(({ records }) => records)).toContainEqual({
      record: { kind: 'event', id: 'bare' },
    });
  });

  test('leaves out what may not be published and says so', () => {
    const secret = aCaseBook({
      events: [{ id: 'e', kind: 'attack', against: [], action: 'beaten', confidentiality: 'court-only' }],
    });
    const { checks } = expectValue(
      composeUprSubmission({ submission: Submission.parse(parts), caseBooks: [secret], registers, language: 'en' }),
    );
    expect(checks).toContainEqual({
      code: 'withheld',
      blocking: false,
      records: [{ bookId: 'book', record: { kind: 'event', id: 'e' } }],
    });
  });

  test('is the same document for the same records', () => {
    expect(compose()).toEqual(compose());
  });

  test('says that nobody has taught it a language yet', () => {
    const submission = Submission.parse(parts);
    expect(composeUprSubmission({ submission, caseBooks: [], registers, language: 'kk' })).toEqual({
      ok: false,
      failure: { code: 'document/language-unavailable', language: 'kk' },
    });
  });
});

test('key issues that are listed freely stand in the place of the sections', () => {
  const issues = [{ issue: 'closed radio stations', focus: ['in the north'] }, { issue: 'the Act on libel' }];
  const text = renderPlainText(compose({ issues }));
  expect(text).toContain(
    'the following two key issues:\n\n• closed radio stations, in particular in the north;\n• the Act on libel.\n\nDefamation',
  );
});

test('so they do in Russian', () => {
  const submission = Submission.parse({
    ...parts,
    issues: [{ issue: { en: 'closures', ru: 'закрытие радиостанций' } }],
  });
  const document = expectValue(composeUprSubmission({ submission, caseBooks: [book], registers, language: 'ru' }));
  expect(renderPlainText(document)).toContain('• закрытие радиостанций.\n');
});

test('the last review is told on several themes in one paragraph', () => {
  const recommendations = [
    { id: 'a', paragraph: '1.1', recommendingStates: ['Spain'], position: 'noted', themes: ['defamation'] },
    { id: 'b', paragraph: '1.2', recommendingStates: ['Chile'], position: 'supported', themes: ['arrests'] },
  ].map((one) => ({ state: 'Ruritania', year: 2010, ...one }));
  const known = { ...registers, ...someRegisters({ recommendations }) };
  const text = renderPlainText(
    compose({ submitters: [], summary: [{ balance: ['defamation', 'arrests', 'nothing'] }] }, known),
  );
  expect(text).toContain(
    '2. In 2010, Ruritania received one recommendation on defamation, from Spain, which it noted.[^1] On arrests, Ruritania received one recommendation, from Chile, which it supported.[^2]\n\n3. This',
  );
});

test('a short example stands in the paragraph of the rule that it shows', () => {
  const items = [{ law: ['cc'] }, { case: 'book', example: true }];
  expect(renderPlainText(compose({ sections: [{ heading: 'Defamation', items }] }))).toContain(
    'The sanctions include a fine. For example, in April 2012, Aigul Saparova was beaten.\n',
  );
});

test('an example without a rule before it is told plainly, and of two in a row only the first is announced', () => {
  const example = { case: 'book', example: true };
  const text = (items: readonly unknown[]) =>
    renderPlainText(compose({ sections: [{ heading: 'Defamation', items }] }));
  expect(text([example])).toContain('\n5. In April 2012, Aigul Saparova was beaten.\n');
  expect(text([{ figures: ['sites'] }, example, example]).match(/For example/gu)).toHaveLength(1);
});

test('пример стоит за правилом', () => {
  const sections = [{ heading: 'Клевета', items: [{ law: ['cc'] }, { case: 'book', example: true }] }];
  const submission = Submission.parse({ ...parts, sections });
  const document = expectValue(composeUprSubmission({ submission, caseBooks: [book], registers, language: 'ru' }));
  expect(renderPlainText(document).replaceAll('\u00a0', ' ')).toContain(' Например, в апреле 2012 года');
});

const quoted = someRegisters({
  norms: [
    {
      id: 'cc',
      kind: 'national',
      code: { en: 'Criminal Code', ru: 'Уголовный кодекс' },
      article: '129',
      subject: { en: 'defamation', ru: 'клевета' },
      quotation: { en: 'Spreading lies', ru: 'Распространение лжи' },
    },
  ],
});

test('the words of the law stand in the text, or in the note where the writer prefers it', () => {
  const sections = [{ heading: 'Law', items: [{ law: ['cc'] }] }];
  const written = (lawWording?: string) => compose({ submitters: [], sections, lawWording }, quoted);
  expect(renderPlainText(written())).toContain(
    'Article 129 of the Criminal Code on defamation reads: “Spreading lies”.\n',
  );
  const noted = written('note');
  expect(renderPlainText(noted)).toContain('The Criminal Code regulates defamation (Article 129).[^1]\n');
  expect(renderPlainText(noted)).toContain('[^1]: Article 129: “Spreading lies”.\n');
  expect(
    noted.checks.filter(({ code, values }) => code === 'unused-field' && values?.['field'] === 'quotation'),
  ).toEqual([]);
});

test('и по-русски слова закона могут стоять в примечании', () => {
  const submission = Submission.parse({
    ...parts,
    submitters: [],
    lawWording: 'note',
    sections: [{ heading: 'Закон', items: [{ law: ['cc'] }] }],
  });
  const input = { submission, caseBooks: [book], registers: quoted, language: 'ru' } as const;
  const text = renderPlainText(expectValue(composeUprSubmission(input))).replaceAll('\u00a0', ' ');
  expect(text).toContain('[^1]: Ст. 129: «Распространение лжи».\n');
});

test('a long quotation stands in a block of its own, with the note of its sentence', () => {
  const words = Array.from({ length: 40 }, (_, place) => `word${place}`).join(' ');
  const act = { id: 'act', kind: 'national', code: 'Press Act', article: '3', quotation: words };
  const known = someRegisters({
    norms: [{ ...act, sources: [{ source: 's' }] }],
    sources: [{ id: 's', kind: 'law', title: 'Acts' }],
  });
  const document = compose(
    { submitters: [], theme: undefined, sections: [{ heading: 'Law', items: [{ law: ['act'] }] }] },
    known,
  );
  expect(renderPlainText(document)).toContain(`3. Article 3 of the Press Act reads:\n\n    ${words}.[^1]\n`);
});
