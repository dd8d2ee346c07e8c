import type { AuthorityMessages } from '../../../../messages/authorities';
import type { Phrases } from '../../../../voice/language';
import { join, lead, softComma } from '../../../../words/joining';
import { prose, replaced } from '../../../../words/words';
import { date, opening } from '../../grammar/dates';
import { quote } from '../../grammar/prose';
import { body } from '../../nouns/bodies';
import { norms } from '../../nouns/law';
import { aPaper, thePaper } from '../../nouns/authorities';

const verbs = {
  judgment: 'held',
  ruling: 'held',
  decision: 'held',
  views: 'found',
  opinion: 'found',
  'concluding-observations': 'found',
  'general-comment': 'stated',
  report: 'found',
  resolution: 'stated',
} as const;

export const authorityPhrases: Phrases<keyof AuthorityMessages> = {
  'authority-held': ({ paper, held, quotation, norms: applied }, voice) => {
    const who = body(paper.by, voice);
    if (who === '') return '';
    const subject = prose`${who}${lead(', applying ', norms(applied, voice), softComma)}`;
    const verb = held !== undefined && typeof paper.kind === 'string' ? verbs[paper.kind] : 'stated';
    const told = join(opening(paper.date), subject, verb, 'in', aPaper(paper, voice));
    if (held !== undefined) return join(told, 'that', replaced(voice.text(held), /^that /iu, ''));
    return quotation === undefined ? '' : prose`${told}: ${quote(voice.text(quotation))}`;
  },

  'authority-quoted': ({ by, quotation }, voice) => {
    const who = body(by, voice);
    return who === '' || quotation === undefined ? '' : prose`${who} stated: ${quote(voice.text(quotation))}`;
  },

  'authority-cited': ({ paper, norms: applied }, voice) => {
    const who = body(paper.by, voice);
    if (who === '') return '';
    const day = paper.date === undefined ? '' : date(paper.date);
    return prose`reference is made to ${thePaper(paper, who, day, voice)}${lead(', which applied ', norms(applied, voice))}`;
  },
};
