import { nationalForm } from './national-forms';
import { isNumberOf, type Provision } from './read-provision';
import type { ProvisionKind } from './provision-kinds';

/** What is known of how a norm is cited. */
export type CitedLaw = {
  readonly provision: Provision | undefined;
  /** What somebody recorded, of the norm or of its law. */
  readonly citedAs: ProvisionKind | undefined;
  /** What other provisions of the law bring with their number. */
  readonly beside?: ProvisionKind | undefined;
  /** What somebody called its provisions where it was cited. */
  readonly typedAs?: ProvisionKind | undefined;
  /** The names of the law, in full and in short. */
  readonly names: readonly string[];
  /** The country that is recorded for a law of a country. */
  readonly country?: string | undefined;
};

const signs = new Set<ProvisionKind | undefined>(['section-sign', 'section-sign-after-law']);

const unwritten = /^(?:the\s+)?(?:common|customary)\s+law$|^(?:общее|обычное)\s+право$/iu;

/** What names of laws tell for sure of their provisions. */
const inferences: readonly (readonly [ProvisionKind, RegExp])[] = [
  // 18 U.S.C., 21 C.F.R.; Cal. Penal Code, N.Y. Penal Law: names that are made to stand before the sign
  ['section-sign-after-law', /^(?:\d+\s+)?(?:\p{Lu}\.\s?){2,}$|^\d+\s+(?:USC|CFR)$/u],
  ['section-sign-after-law', /^\p{Lu}[\p{L}.]*\.(?:\s\p{L}[\p{L}.]*)*\s(?:Code|Laws?|Stat\.?)(?:\sAnn\.?)?$/u],
  // Public Order Act 1986; Penal Code Act, 1950; Public Order Ordinance (Cap. 245)
  ['section', /\b(?:Act|Ordinance)(?:\s*\([^()]*\))?,?\s+(?:of\s+)?(?:\d{4}|\(?Cap\.?\s*\d+\)?)$/u],
  // Indian Penal Code, 1860; Code of Criminal Procedure, 1973
  ['section', /\bCode(?: of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?, \d{4}$/u],
  ['rule', /\bRules(?:,?\s+\d{4})?$/u],
  ['regulation', /\bRegulations,?\s+\d{4}$/u],
  ['principle', /\bPrinciples$/u],
  ['paragraph', /^(?:\p{Lu}\p{L}+\s)*(?:Order|Instruction|Resolution|Comment|Recommendation)\s+No\.?\s*\d/iu],
  ['paragraph', /^(?:приказ|инструкция|постановление|замечание общего порядка)(?=\s)/iu],
];

/**
 * What the provisions of a law are called: the word or sign that the article brings, what is recorded, and failing that
 * what the name of the law tells for sure, by itself or in the country that is recorded; else they are articles.
 */
export function provisionKindOf({ provision, citedAs, beside, typedAs, names, country }: CitedLaw): ProvisionKind {
  const inferred = inferredFrom(names, provision);
  const own = provision?.kind ?? (citedAs === undefined ? beside : undefined);
  const ofLaw = citedAs !== undefined && isNumberOf(citedAs, provision?.text ?? '') ? citedAs : undefined;
  if (own === undefined)
    return ofLaw ?? inferred ?? (provision && (typedAs ?? nationalForm(names, country))) ?? 'article';
  if (!signs.has(own)) return own;
  return [citedAs, inferred].find((kind) => signs.has(kind)) ?? own;
}

function inferredFrom(names: readonly string[], provision: Provision | undefined): ProvisionKind | undefined {
  const isNamed = (form: RegExp) => names.some((name) => form.test(name.trim()));
  if (provision === undefined && isNamed(unwritten)) return 'unwritten';
  return inferences.find(([, form]) => isNamed(form))?.[0];
}
