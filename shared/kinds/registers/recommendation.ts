import * as z from 'zod';
import { AnyReference } from '../../schema/ids';
import { phrase } from '../../values/texts/roles';
import { LocalText, LongLocalText, PlainText } from '../../values/texts/text';
import { half } from '../../schema/form';
import { kind, type RecordOf } from '../../schema/kind';

export const implementationVerdicts = ['implemented', 'partly', 'not', 'reversed'] as const;

/** A recommendation that a State received in its Universal Periodic Review. */
export const Recommendation = kind('recommendation', {
  list: 'recommendations',
  fields: {
    state: phrase('name'),
    cycle: z.number().int().positive().optional(),
    year: z.number().int().optional(),
    reportSymbol: PlainText.optional(),
    /** `124.4` */
    paragraph: PlainText.optional(),
    recommendingStates: z.array(phrase('name')),
    text: LongLocalText.optional(),
    /** The position in UN terms, and the word that the State itself used. */
    position: z.enum(['supported', 'noted', 'pending']).optional(),
    positionWord: LocalText.optional(),
    themes: z.array(PlainText).optional(),
    implementation: z.enum(implementationVerdicts).optional(),
    evidence: z.array(AnyReference).optional(),
  },
  named: { by: ['paragraph', 'text'], then: ['recommendingStates'] },
  sameBy: [['state', 'year', 'paragraph', 'recommendingStates']],
  sought: ['paragraph', 'recommendingStates', 'text'],
  pointedToBy: ['paragraph'],
  columns: ['text', 'recommendingStates', 'position', 'implementation'],
  form: [
    {
      title: 'whichRecommendation',
      fields: ['paragraph', half('state'), 'cycle', 'year', 'reportSymbol', 'recommendingStates', 'text', 'themes'],
    },
    { title: 'position', fields: ['position', half('positionWord')] },
    { title: 'implementation', fields: ['implementation', 'evidence'] },
  ],
  told: { as: 'around', silent: { state: 'tie', cycle: 'tie', themes: 'work' } },
});
export type Recommendation = RecordOf<typeof Recommendation>;
