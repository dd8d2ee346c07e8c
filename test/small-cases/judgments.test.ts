import { describe, expect, test } from 'vitest';
import { tell } from './tell';

const inRussian = (name: string) => tell(name, { language: 'ru' }).text;

describe('several in one verdict', () => {
  test('are each convicted of their own charges', () => {
    expect(tell('charges-of-each-of-two').text).toBe(
      '1. On 10 February 2022, Tomas Varga and Lena Orlik were convicted by the Northern District Court in Port Alba, Varga of terrorism and possession of explosives, and Orlik of possession of explosives. He was sentenced to five years’ imprisonment and she to a suspended sentence of three years’ imprisonment.\n',
    );
    expect(inRussian('charges-of-each-of-two')).toContain(
      'виновными (Varga – в terrorism и possession of explosives; Orlik – в possession of explosives).',
    );
  });

  test('are not said to owe what nobody is said to owe', () => {
    const { text } = tell('damages-ordered-of-nobody');
    expect(text).toContain('The court also ordered damages of SAR 1,315,000 to Ida Holm.');
    expect(text).not.toContain('them');
    expect(inRussian('damages-ordered-of-nobody')).toContain(
      'Суд также взыскал в пользу Ida Holm 1 315 000 SAR в возмещение вреда.',
    );
  });

  test('are told what their case was about, as one alone is', () => {
    expect(tell('what-a-case-of-two-is-about').text).toContain(
      'and she to three years’ imprisonment. The case followed the publication of the leaflets',
    );
    expect(inRussian('what-a-case-of-two-is-about')).toContain(
      'Дело было начато после распространения в июне 2020 года',
    );
  });
});

test('a name that the court gave a punishment does not hide what it is', () => {
  expect(tell('a-label-beside-death').text).toBe(
    '1. On 2 March 2022, Tomas Varga was convicted of murder and sentenced to death (“qisas”).\n',
  );
  expect(inRussian('a-label-beside-death')).toContain('приговорен к death («qisas»).');
});

test('sums go from the one who pays to the one who is paid', () => {
  expect(tell('sums-paid-and-imposed').text).toContain(
    'On 5 May 2017, a fine of GBP 500 was imposed on Tomas Varga. On 6 May 2017, he paid bail of USD 50,000. On 5 March 2022, he was sentenced to a fine of EUR 1,500.50',
  );
  expect(inRussian('sums-paid-and-imposed')).toContain(
    '6 мая 2017 года он выплатил bail в размере 50 000 долларов США.',
  );
});
