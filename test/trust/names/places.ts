import type { ComposeInput } from '#app/composer/forum';
import { Submission } from '#shared/document/submission';
import { aCaseBook, on, someRegisters } from '../../builders/a-case';

type Fields = Readonly<Record<string, unknown>>;

/** The places of a document in which a person may type a text. */
export const places = [
  'source.title',
  'source.url',
  'source.publisher',
  'source.author',
  'source.locator',
  'expression.title',
  'expression.claim',
  'expression.subject',
  'charge.offence',
  'event.action',

  'hero.description',
  'hero.post',
  'outlet.name',
  'court.name',
  'submission.title',
  'submission.heading',
  'submission.keyword',
  'submission.issue',
  'submission.focus',
  'submission.subject',
  'submission.object',
  'submission.including',
  'organisation.activity',
  'norm.subject',
  'brief.ask',
  'brief.thesis',
  'brief.evidence',
  'brief.fileName',
] as const;
export type Place = (typeof places)[number];

const neutral = (place: Place): string => (place === 'source.url' ? 'https://x.example/paper' : 'the paper');

/** A whole case in which the text stands at one place, with the people given beside the defendant. */
export function documentWith(place: Place, text: string, people: readonly Fields[]): ComposeInput {
  const at = (one: Place) => (one === place ? text : neutral(one));
  const isBrief = place.startsWith('brief.');
  const isPublic = place.startsWith('submission.') || place.startsWith('organisation.') || place.startsWith('norm.');
  const book = bookWith(at, people);
  return {
    kind: isBrief ? 'defence-brief' : isPublic ? 'upr-submission' : 'case-paragraphs',
    caseBooks: [book],
    registers: registersWith(at),
    language: 'en',
    ...(isPublic && { submission: submissionWith(at) }),
  };
}

type At = (place: Place) => string;

const toAll = ['un-public', 'court'].map((audience) => ({ audience, maySubmit: 'yes', nameAs: 'full' }));

function bookWith(at: At, people: readonly Fields[]) {
  const hero = { description: at('hero.description'), post: at('hero.post'), organisation: 'outlet' };
  const sources = [{ source: 's', locator: at('source.locator') }];
  return aCaseBook(
    {
      parties: [
        { id: 'hero', kind: 'person', name: 'Xenia Quill', roles: ['defendant'], consents: toAll, ...hero },
        { id: 'outlet', kind: 'outlet', outletKind: 'newspaper', name: at('outlet.name') },
        ...people,
      ],
      expressions: [
        {
          id: 'x',
          kind: 'article',
          titles: [at('expression.title')],
          authors: ['hero'],
          date: on('2013-10'),
          subject: at('expression.subject'),
          claims: [{ act: 'stated', content: at('expression.claim') }],
          sources,
        },
      ],
      proceedings: [
        {
          id: 'p',
          kind: 'criminal-private',
          against: ['hero'],
          complainants: ['outlet'],
          following: [{ kind: 'expression', id: 'x' }],
        },
      ],
      charges: [
        {
          id: 'c',
          against: ['hero'],
          norm: { norm: 'n' },
          offence: at('charge.offence'),
          brought: on('2014-01-15'),
          acts: ['x'],
          proceeding: 'p',
        },
      ],
      events: [
        {
          id: 'e',
          kind: 'attack',
          date: on('2014-05-03'),
          against: ['hero'],
          action: at('event.action'),
          sources,
        },
      ],
      decisions: [
        {
          id: 'd',
          kind: 'verdict',
          date: on('2014-03-19'),
          by: ['court'],
          against: ['hero'],
          outcome: 'convicted',
          proceeding: 'p',
          charges: ['c'],
          sources,
        },
      ],
      sources: [
        {
          id: 's',
          kind: 'article',
          title: at('source.title'),
          url: at('source.url'),
          publisher: at('source.publisher'),
          authors: [at('source.author')],
        },
      ],
      attachments: [{ id: 'a', fileName: at('brief.fileName'), mayBeAnnexed: true, pages: 3 }],
      motions: [
        {
          id: 'm',
          kind: 'motion',
          filed: on('2014-04-01'),
          to: 'court',
          asks: [at('brief.ask')],
          arguments: [{ thesis: at('brief.thesis'), evidence: [{ what: at('brief.evidence') }] }],
        },
      ],
    },
    { subject: 'hero' },
  );
}

function registersWith(at: At) {
  return someRegisters({
    bodies: [{ id: 'court', kind: 'court', name: at('court.name') }],
    organisations: [{ id: 'org', name: 'Free Words', activity: at('organisation.activity') }],
    norms: [{ id: 'n', kind: 'national', code: 'Criminal Code', article: '129', subject: at('norm.subject') }],
  });
}

function submissionWith(at: At): Submission {
  return Submission.parse({
    state: 'Ruritania',
    session: 34,
    submitters: ['org'],
    title: at('submission.title'),
    subject: at('submission.subject'),
    keywords: [at('submission.keyword')],
    issues: [{ issue: at('submission.issue'), focus: [at('submission.focus')] }],
    sections: [{ heading: at('submission.heading'), items: [{ law: ['n'] }, { case: 'book' }] }],
    recommendations: [
      { items: [{ verb: 'Repeal', object: at('submission.object'), including: [at('submission.including')] }] },
    ],
  });
}
