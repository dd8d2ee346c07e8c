import type { AuthorityMessages } from '../../../../messages/authorities';
import type { Phrases } from '../../../../voice/language';
import { join, lead, softComma } from '../../../../words/joining';
import { prose, replaced } from '../../../../words/words';
import { quote } from '../../grammar/prose';
import { past } from '../../grammar/verbs';
import { body } from '../../nouns/bodies';
import { norms } from '../../nouns/law';
import { clause } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { date, when } from '../../nouns/values';
import { authorityNoun } from '../../nouns/authorities';

const finds = new Set<unknown>(['views', 'opinion', 'concluding-observations', 'report']);

export const authorityPhrases: Phrases<keyof AuthorityMessages> = {
  'authority-held': ({ paper, held, quotation, norms: applied }, voice) => {
    const who = body(paper.by, voice);
    if (who === undefined) return '';
    const law = lead(', применив ', norms(applied, voice)?.in('accusative'), softComma);
    const where = after('в', authorityNoun(paper, voice), 'prepositional');
    const subject = prose`${who.in('nominative')}${law} ${where}`;
    const told = join(when(paper.date), subject);
    if (held === undefined)
      return quotation === undefined
        ? ''
        : prose`${told} ${past('указал', who.agrees)}: ${quote(voice.text(quotation))}`;
    const verb = finds.has(paper.kind) ? prose`${past('пришел', who.agrees)} к выводу` : past('указал', who.agrees);
    return prose`${told} ${verb}, что ${replaced(clause(held, voice), /^что /iu, '')}`;
  },

  'authority-quoted': ({ by, quotation }, voice) => {
    const who = body(by, voice);
    if (who === undefined || quotation === undefined) return '';
    return prose`${who.in('nominative')} ${past('указал', who.agrees)}: ${quote(voice.text(quotation))}`;
  },

  'authority-cited': ({ paper, norms: applied }, voice) => {
    const who = body(paper.by, voice);
    if (who === undefined) return '';
    const between = join(who.in('genitive'), lead('от ', date(paper.date)));
    const law = lead(' (', norms(applied, voice)?.in('nominative'), ')');
    return prose`в этой связи можно сослаться на ${authorityNoun(paper, voice, between).in('accusative')}${law}`;
  },
};
