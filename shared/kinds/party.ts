import * as z from 'zod';
import { reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { Count } from '../values/quantities/quantity';
import { longPhrase, phrase } from '../values/texts/roles';
import { choice, PlainText } from '../values/texts/text';
import { half, ifFilled, when } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

export const partyKinds = ['person', 'legal-person', 'outlet', 'web-site', 'group', 'anonymous-unit'] as const;

export const outletKinds = [
  'newspaper',
  'magazine',
  'news-agency',
  'television-channel',
  'internet-television-channel',
  'radio-station',
  'internet-resource',
  'web-site',
] as const;

export const partyRoles = [
  'defendant',
  'co-defendant',
  'complainant',
  'private-prosecutor',
  'plaintiff',
  'victim',
  'author',
  'witness',
  'expert',
  'judge',
  'prosecutor',
  'investigator',
  'alleged-perpetrator',
  'defence-counsel',
  'interpreter',
  'relative',
] as const;

/**
 * How the name is made. `given-father`: the father's name stands where others have a family name. `whole`: it is one
 * name, of one word or of several, that is always said whole.
 */
export const nameOrders = ['given-family', 'family-given', 'given-two-families', 'given-father', 'whole'] as const;

export type NameOrder = (typeof nameOrders)[number];

/** The circles of readers that a consent is given for. */
export const audiences = ['court', 'un-confidential', 'un-public', 'media'] as const;

export const Audience = z.enum(audiences);

export type Audience = z.infer<typeof Audience>;

export const Consent = z.strictObject({
  audience: Audience,
  maySubmit: z.enum(['yes', 'no']),
  /** The authorities of the State may be told (a letter of a UN procedure goes to the Government). */
  mayInformAuthorities: z.enum(['yes', 'no']).optional(),
  nameAs: z.enum(['full', 'initials', 'pseudonym', 'nothing']),
  pseudonym: phrase('name').optional(),
  obtainedOn: PartialDate.optional(),
  obtainedHow: PlainText.optional(),
  obtainedFrom: PlainText.optional(),
  paper: reference('attachment').optional(),
});

export type Consent = z.infer<typeof Consent>;

/** What a person said of a word that looked like a name which may not be told (`NamePlace`). */
export const NameAnswer = z.strictObject({
  audience: Audience,
  /** The `key` of the place: the folded words around it. The answer lapses when they change. */
  place: z.string().min(1).max(400),
  is: z.enum(['another-word', 'this-name']),
});

export type NameAnswer = z.infer<typeof NameAnswer>;

const IdentityDocument = z.strictObject({
  type: PlainText.optional(),
  number: PlainText.optional(),
  issuedBy: PlainText.optional(),
  issuedOn: PartialDate.optional(),
});

const outlets = ['outlet', 'web-site', 'legal-person'];

const people = ['person'];

/** Somebody or something that acts or is acted on: a person, a company, a newspaper without a legal person behind it. */
export const Party = kind('party', {
  list: 'parties',
  section: 'people',
  fields: {
    kind: z.enum(partyKinds),
    /** For an outlet, a web site or several of them under one name. */
    outletKind: choice(outletKinds, phrase('noun')).optional(),
    /** The full name, as it is told at the first mention. */
    name: phrase('name'),
    /** Other spellings, in any script. */
    variants: z.array(PlainText).optional(),
    /** The name after the first mention; for a person usually the family name. */
    shortName: phrase('name').optional(),
    /** Tells the name after the first mention where no `shortName` does, and which word is declined as what. */
    nameOrder: z.enum(nameOrders).optional(),
    /** Names that they write, speak or perform under in public. */
    penNames: z.array(phrase('name')).optional(),
    gender: z.enum(['female', 'male']).optional(),
    /**
     * Forms of the name by language and case: `{ "ru.genitive": "Атабека" }`. They are recorded with the name itself now;
     * what stands here counts all the same.
     */
    nameForms: z.record(z.string(), PlainText).optional(),
    roles: z.array(choice(partyRoles, phrase('noun'))).optional(),
    profession: phrase('noun').optional(),
    /** A post with its organisation follows the name: "editor-in-chief of Adilet newspaper". */
    post: phrase('noun').optional(),
    organisation: reference('party').optional(),
    /** What a reader should know of it: "known for its criticism of the authorities". */
    description: longPhrase('attribute').optional(),
    city: phrase('name').optional(),
    country: phrase('name').optional(),
    /** How many of them stand under this one name: 23 internet resources. */
    number: Count.optional(),
    /** Kinship and other ties to another party: `{ to: …, as: "brother" }`. */
    relations: z.array(z.strictObject({ to: reference('party'), as: phrase('noun') })).optional(),
    officials: z.boolean().optional(),
    url: z.string().optional(),
    birthDate: PartialDate.optional(),
    /** In years, on `ageOn`; without that day, when they were detained. */
    age: z.number().int().nonnegative().max(130).optional(),
    ageOn: PartialDate.optional(),
    /** Who acts for somebody who may not act alone: a parent or guardian of a minor. Counsel is none. */
    representatives: z.array(reference('party')).optional(),
    nationality: phrase('name').optional(),
    /** Further countries that they are nationals of. */
    otherNationalities: z.array(phrase('name')).optional(),
    /** As a noun for one of them: "Crimean Tatar". */
    ethnicity: phrase('noun').optional(),
    /** What ailed them when they were first arrested or detained: "diabetes". */
    health: z.array(phrase('noun')).optional(),
    identityDocument: IdentityDocument.optional(),
    address: PlainText.optional(),
    occupation: phrase('noun').optional(),
    /** For counsel: the licence, the warrant (power of attorney) and where to write to. */
    licence: PlainText.optional(),
    warrant: PlainText.optional(),
    contact: PlainText.optional(),
    consents: z.array(Consent).optional(),
    nameAnswers: z.array(NameAnswer).optional(),
  },
  named: { by: ['name'], note: ['roles', 'post', 'profession', 'city'] },
  hasProperName: true,
  names: ['name', 'variants', 'shortName', 'penNames', 'nameForms'],
  sought: ['name', 'shortName', 'variants', 'penNames'],
  pointedToBy: ['name', 'variants', 'shortName'],
  made: { name: 'name', kind: 'person' },
  makes: { organisation: { kind: 'legal-person' } },
  columns: ['kind', 'roles', 'profession', 'city'],
  form: [
    {
      title: 'who',
      fields: [
        half('name'),
        half('shortName'),
        when('kind', people, 'nameOrder'),
        'kind',
        when('kind', outlets, 'outletKind'),
        half('roles'),
        'variants',
        half('profession'),
        half('post'),
        'organisation',
        half('city'),
        'description',
      ],
      rare: [
        when('kind', ['outlet', 'web-site', 'group', 'anonymous-unit'], 'number'),
        'url',
        half('country'),
        'officials',
        ifFilled('nameForms'),
        'relations',
      ],
    },
    {
      title: 'identity',
      fields: [
        when('kind', people, 'gender'),
        when('kind', people, 'birthDate'),
        when('kind', people, half('age')),
        when('kind', people, half('ageOn')),
        when('kind', people, half('nationality')),
        when('kind', people, half('occupation')),
        half('address'),
        when('kind', people, 'identityDocument'),
      ],
      rare: [
        when('kind', people, 'representatives'),
        when('kind', people, 'penNames'),
        when('kind', people, 'otherNationalities'),
        when('kind', people, half('ethnicity')),
        when('kind', people, 'health'),
      ],
    },
    { title: 'consent', fields: ['consents'], rare: ['nameAnswers'] },
    {
      title: 'asCounsel',
      fields: [
        when('roles', ['defence-counsel'], 'licence'),
        when('roles', ['defence-counsel'], 'warrant'),
        when('roles', ['defence-counsel'], 'contact'),
      ],
    },
  ],
  parts: {
    identityDocument: { form: { fields: ['type', 'number', 'issuedBy', 'issuedOn'] }, advice: { past: ['issuedOn'] } },
    relations: { form: { fields: ['to', half('as')] } },
    consents: { advice: { past: ['obtainedOn'] } },
  },
  advice: { past: ['birthDate', 'ageOn'], notItself: ['organisation', 'representatives'] },
  told: {
    as: 'around',
    sourced: false,
    silent: {
      kind: 'sort',
      roles: 'sort',
      officials: 'sort',
      name: 'name',
      variants: 'name',
      shortName: 'name',
      nameOrder: 'name',
      gender: 'name',
      nameForms: 'name',
      consents: 'name',
      nameAnswers: 'name',
    },
  },
});
export type Party = RecordOf<typeof Party>;
