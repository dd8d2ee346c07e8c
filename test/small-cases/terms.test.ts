import { describe, expect, it } from 'vitest';
import { tell } from './tell';

describe('imprisonment for life', () => {
  it('has no indefinite term', () => {
    expect(tell('life-imprisonment').text).toContain('of murder and sentenced to life imprisonment.');
    expect(tell('life-imprisonment', { language: 'ru' }).text).toContain('приговорен к пожизненному лишению свободы.');
  });
});

describe('a term between two lengths, or in halves', () => {
  it('is told as it was typed', () => {
    const { text } = tell('ranges-and-fractions-of-years');
    expect(text).toContain('sentenced to imprisonment for 25 years to life.');
    expect(text).toContain('sentenced to 15 to 20 years’ imprisonment.');
    expect(text).toContain('sentenced to seven and a half years’ imprisonment.');
  });

  it('is told so in Russian', () => {
    const { text } = tell('ranges-and-fractions-of-years', { language: 'ru' });
    expect(text).toContain('лишению свободы сроком от 25 лет до пожизненного.');
    expect(text).toContain('лишению свободы сроком от 15 до 20 лет.');
    expect(text).toContain('лишению свободы сроком на 7 лет 6 месяцев.');
  });
});
