import { expect, it } from 'vitest';
import { tell } from './tell';

it('tells nothing of a year before a day in it that may have been earlier', () => {
  expect(tell('a-year-that-spans-an-arrest').text).toBe(
    '1. On 11 May 2017, Tomas Varga was arrested. In 2017, he was tortured by interrogators.\n',
  );
});

it('refuses no appeal before there is a judgment', () => {
  expect(tell('an-appeal-of-a-month').text).toBe(
    '1. On 4 July 2015, Tomas Varga was sentenced to 15 days’ administrative arrest by the Northern District Court in Port Alba. In July 2015, an appeal was filed by him with the Court of Appeal. The appeal was refused on 13 July 2015.\n',
  );
  expect(tell('an-appeal-of-a-month', { language: 'ru' }).text).toMatch(
    /^1\. 4 июля 2015 года .* В июле 2015 года он подал .* 13 июля 2015 года в удовлетворении/u,
  );
});
