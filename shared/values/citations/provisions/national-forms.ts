import type { ProvisionKind } from './provision-kinds';

/** Countries whose acts and codes are numbered in sections; constitutions and rules are not among them. */
const sections = new Set(
  `Antigua and Barbuda, Australia, Bahamas, Bangladesh, Barbados, Belize, Botswana, Brunei, Canada, Dominica, Eswatini, Fiji, Gambia,
   Ghana, Grenada, Guyana, India, Ireland, Israel, Jamaica, Kenya, Lesotho, Malawi, Malaysia, Malta, Myanmar, Namibia, New Zealand,
   Nigeria, Pakistan, Papua New Guinea, Sierra Leone, Singapore, South Africa, Sri Lanka, Tanzania, Thailand, Trinidad and Tobago,
   Uganda, United Kingdom, Zambia, Zimbabwe`
    .split(',')
    .map((country) => country.trim().replace(/\s+/gu, ' ').toLowerCase()),
);
const inSections = /\b(?:Act|Code|Law|Ordinance|Sanhita|Adhiniyam)\b/u;
const notInSections = /\b(?:Constitution|Rules|Regulations?|Order|Charter|Convention|Covenant)\b/iu;

/** Countries whose laws have a section sign; the few that have articles are named. */
const signs = new Set(['germany', 'austria']);
const withSign = /\p{Ll}(?:gesetz|gesetzbuch|ordnung)(?:es|s)?$/u;
const notWithSign = /^(?:Grund|Einführungs|Bundes-Verfassungs)gesetz|verfassung/iu;

/**
 * What the provisions of a law are called in the country that is recorded for it, where its name tells what sort of law
 * it is; nothing for the countries of which the program does not know it for sure.
 */
export function nationalForm(names: readonly string[], country: string | undefined): ProvisionKind | undefined {
  const land = (country ?? '').trim().toLowerCase().replace(/^the /u, '');
  const isNamed = (form: RegExp, except: RegExp) =>
    names.some((name) => form.test(name.trim())) && !names.some((name) => except.test(name));
  if (sections.has(land) && isNamed(inSections, notInSections)) return 'section';
  if (signs.has(land) && isNamed(withSign, notWithSign)) return 'section-sign';
  return undefined;
}
