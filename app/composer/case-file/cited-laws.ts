import type { Norm } from '#shared/kinds/registers/norm';
import type { Registers } from '#shared/records/registers';
import { NormCitation } from '#shared/schema/record';
import { textsIn } from '#shared/values/texts/text';
import { provisionKindOf } from '#shared/values/citations/provisions/provision-kind';
import type { ProvisionKind } from '#shared/values/citations/provisions/provision-kinds';
import { type Provision, readProvision } from '#shared/values/citations/provisions/read-provision';

/** How the law of a norm is named and cited in one document. */
export type CitedLaw = {
  /** The same for all norms of one law. */
  readonly law: string;
  /** No other law of the document could be meant by its short name. */
  readonly isShortClear: boolean;
  /** The country to be named beside the law, where the document cites laws of several and the name does not tell it. */
  readonly country: string | undefined;
  readonly kind: ProvisionKind;
  readonly provision: Provision | undefined;
};

/** The laws that a document cites. */
export type CitedLaws = { readonly of: (norm: { readonly id: string }) => CitedLaw };

/** One law: by its full name and its country. */
const lawOf = ({ code, country }: Norm): string => JSON.stringify([code, country]);

/**
 * The laws of a document that is made of `told`: case books, a submission. They decide whether a short name is clear
 * and a country has to be named. Where nothing is given, all laws of the registers count.
 */
export function citedLaws(registers: Registers, told: readonly unknown[] = []): CitedLaws {
  const all = Object.values(registers.norms);
  const cited = told.length === 0 ? all : reached(registers, told);
  const typedAs = kindsTyped(told);
  const laws = new Set(cited.map(lawOf));
  // Of a law, one norm may be recorded with its short name and another without.
  const ofLaws = all.filter((norm) => laws.has(lawOf(norm)));
  const countries = new Set(cited.filter(isOfCountry).flatMap(({ country }) => country ?? []));
  const lawsById = new Map<string, CitedLaw>();
  const look = (norm: Norm): CitedLaw => {
    const law = lawOf(norm);
    const provision = norm.article === undefined ? undefined : readProvision(norm.article);
    const siblings = all.filter((other) => lawOf(other) === law);
    const citedAs = [norm, ...siblings].find((other) => other.citedAs !== undefined)?.citedAs;
    const names = textsIn([norm.code, norm.codeShort]);
    return {
      law,
      isShortClear: !ofLaws.some((other) => lawOf(other) !== law && couldBeMeant(norm, other)),
      country: countries.size > 1 && isOfCountry(norm) && !tells(names, norm.country) ? norm.country : undefined,
      kind: provisionKindOf({
        provision,
        citedAs,
        beside: provision && signOf(siblings),
        typedAs: siblings.map(({ id }) => typedAs.get(id)).find((kind) => kind !== undefined),
        names,
        country: isOfCountry(norm) ? norm.country : undefined,
      }),
      provision,
    };
  };
  return {
    of: ({ id }) => {
      const norm = registers.norms[id];
      if (norm === undefined) throw new Error('a norm that is not in the registers');
      const known = lawsById.get(id) ?? look(norm);
      lawsById.set(id, known);
      return known;
    },
  };
}

const isOfCountry = ({ kind }: Norm) => kind === 'national' || kind === 'draft';

/** The sign or word that other articles of the law bring: `§ 130` beside `131`. */
function signOf(siblings: readonly Norm[]): ProvisionKind | undefined {
  const kinds = siblings.flatMap(({ article }) => (article === undefined ? [] : (readProvision(article).kind ?? [])));
  return kinds.find(
    (kind) => kind === 'section' || kind === 'section-sign' || kind === 'rule' || kind === 'regulation',
  );
}

/** Whether the short name of a law is also that of another one, or the beginning of its full name in another country. */
function couldBeMeant(norm: Norm, other: Norm): boolean {
  const shorts = textsIn([norm.codeShort]).map(folded);
  const isAbroad = norm.country !== other.country;
  return shorts.some(
    (short) =>
      textsIn([other.codeShort, other.code]).map(folded).includes(short) ||
      (isAbroad && textsIn([other.code]).some((name) => folded(name).startsWith(`${short} `))),
  );
}

const folded = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Whether a name tells its country: "Turkish Penal Code" that of Türkiye. Names that are cited by volume need none. */
function tells(names: readonly string[], country: string | undefined): boolean {
  const stem = folded(country ?? '')
    .replace(/^the /u, '')
    .slice(0, 4);
  return names.some((name) => folded(name).includes(stem) || /^\d+\s/u.test(name));
}

/** The norms whose ids stand anywhere in what is told, in the registers other than the norms, or in such a norm. */
function reached({ norms, ...others }: Registers, told: readonly unknown[]): readonly Norm[] {
  const found = new Map<string, Norm>();
  const look = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
    const norm = typeof value === 'string' ? norms[value] : undefined;
    if (norm === undefined || found.has(norm.id)) return;
    found.set(norm.id, norm);
    look(norm);
  };
  [...told, others].forEach(look);
  return [...found.values()];
}

/** What citations called the provisions of the norms that they cite. */
function kindsTyped(told: readonly unknown[]): ReadonlyMap<string, ProvisionKind> {
  const found = new Map<string, ProvisionKind>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const citation = 'citedAs' in value ? NormCitation.safeParse(value).data : undefined;
    if (citation?.citedAs !== undefined) found.set(citation.norm, citation.citedAs);
    else Object.values(value).forEach(look);
  };
  told.forEach(look);
  return found;
}
