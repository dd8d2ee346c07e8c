import { expect, test } from 'vitest';
import { aCaseBook } from '../../../../../../test/builders/a-case';
import { aVoice } from '../../../../../../test/builders/composed/a-voice';
import { asel, erlan, kazakhstan } from '../../../../../../test/builders/composed/russian-cases';
import type { Messages } from '../../../../messages/message';
import { plainText } from '../../../../words/words';
import { finish } from '../../grammar/prose';
import { actPhrases } from './acts';

const book = aCaseBook({
  parties: [erlan, asel],
  charges: [{ id: 'c', wording: 'порочащие сведения', offence: 'клевета', norm: { norm: 'uk-130' } }],
});

function say(more: Partial<Messages['charged']>): string {
  const { voice, file } = aVoice('ru', book, kazakhstan);
  const [charge] = file.list('charges');
  const message = {
    kind: 'charged',
    date: undefined,
    by: undefined,
    persons: ['asel'],
    accusation: {
      stage: 'charge',
      counts: [{ offence: charge?.offence, aggravation: undefined, norm: charge?.norm }],
      wording: undefined,
      only: 'all',
      events: [],
    },
    afterConvictionOf: [],
    requalified: false,
    from: [],
    outcome: undefined,
    ...more,
  } as const;
  return plainText(finish(actPhrases.charged(message, voice))).replaceAll('\u00a0', ' ');
}

test('how the charge ended is said where no decision is told', () => {
  const start =
    'Асели Нурлановой было предъявлено обвинение по статье 130 (клевета) Уголовного кодекса Республики Казахстан (далее – УК РК)';
  expect(say({})).toBe(`${start}.`);
  expect(say({ outcome: 'dropped' })).toBe(`${start}; впоследствии обвинение было снято.`);
  expect(say({ outcome: 'acquitted' })).toBe(`${start}; по этому обвинению она была оправдана.`);
});

test('the words of the papers stand behind the offence', () => {
  const { file } = aVoice('ru', book, kazakhstan);
  const [charge] = file.list('charges');
  const counts = [{ offence: charge?.offence, aggravation: undefined, norm: undefined }];
  const accusation = { stage: 'charge', counts, wording: charge?.wording, only: 'all', events: [] } as const;
  expect(say({ accusation })).toBe(
    'Асели Нурлановой было предъявлено обвинение в клевете, в формулировке обвинения: «порочащие сведения».',
  );
});

test('a charge after the conviction of somebody else, and one against nobody', () => {
  expect(say({ afterConvictionOf: ['erlan'] })).toBe(
    'После вступления в законную силу приговора в отношении Ерлана Садвакасова Асели Нурлановой было предъявлено обвинение по статье 130 (клевета) Уголовного кодекса Республики Казахстан (далее – УК РК).',
  );
  expect(say({ persons: [] })).toBe('');
});
