import type { SharingTerms } from '#shared/contract/exchange-api';
import type { Translator } from '#shared/i18n/translator';
import { collectionKinds } from '#shared/records/lists';
import { sectionOrder } from '#shared/records/section-groups';

/** The sections that are shared, as the case book orders them. */
export function sectionsInWords({ lists }: Pick<SharingTerms, 'lists'>, { say }: Translator): string {
  const chosen = sectionOrder.filter((list) => lists.includes(list));
  if (chosen.length === sectionOrder.length) return say('exchange.take.sectionsAll');
  return chosen.map((list) => say(`kind.${collectionKinds[list]}.many`)).join(', ');
}
