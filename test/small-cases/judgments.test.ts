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
    expect(text).toContain('The court also ordered damages of SAR 1,315,000 to be paid to Ida Holm.');
    expect(text).not.toContain('them');
    expect(inRussian('damages-ordered-of-nobody')).toContain(
      'Суд также взыскал в пользу Ida Holm 1 315 000 SAR в возмещение вреда.',
    );
  });

  test('are told what their case was about, as one alone is', () => {
    expect(tell('what-a-case-of-two-is-about').text).toContain(
      'and Orlik to three years’ imprisonment. The case followed the publication of their leaflets about a prisoner that had been distributed in June 2020.',
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
    'On 5 May 2017, a fine of GBP 500 was imposed on Tomas Varga. On 6 May 2017, he paid bail of USD 50,000. On 5 March 2022, he was fined EUR 1,500.50',
  );
  expect(inRussian('sums-paid-and-imposed')).toContain(
    '6 мая 2017 года он выплатил bail в размере 50 000 долларов США.',
  );
});

describe('decisions say why, after what and what else was held', () => {
  test('where they help the one they are about too', () => {
    expect(tell('what-a-ruling-held').text).toBe(
      '1. Tomas Varga was charged with theft. On 13 December 2021, in a ruling concerning him, the Northern District Court in Port Alba held that the trial was not to be opened. On 25 April 2022, after the Constitutional Court had found a violation, he was acquitted of theft by the Northern District Court for lack of evidence. On 12 July 2022, the ruling was quashed by the Court of Appeal on the ground of false confessions. The court held that a new trial was to be held.\n',
    );
    expect(inRussian('what-a-ruling-held')).toContain('Суд указал, что a new trial was to be held.');
  });

  test('a plea that a verdict tells is not told again, and the charge has its day', () => {
    expect(tell('a-plea-and-an-agreement').text).toBe(
      '1. On 3 June 2017, Tomas Varga was arrested on suspicion of disclosure of secrets. On 8 June 2017, he was charged with disclosure of secrets by the Northern Prosecutor. On 23 August 2018, after he had pleaded guilty under a plea agreement, he was convicted of disclosure of secrets on the ground of his admission and sentenced to 63 months’ imprisonment.\n',
    );
    expect(inRussian('a-plea-and-an-agreement')).toContain(
      '8 июня 2017 года Northern Prosecutor ему было предъявлено обвинение',
    );
  });

  test('a court that reviews conviction and sentence at once is told once', () => {
    expect(tell('a-conviction-upheld-and-a-sentence-reduced').text).toContain(
      'On 14 January 2022, the Court of Appeal upheld the conviction and reduced the sentence to four months’ imprisonment.',
    );
    expect(inRussian('a-conviction-upheld-and-a-sentence-reduced')).toContain(
      'оставлен без изменения Court of Appeal, наказание смягчено до лишения свободы сроком на 4 месяца.',
    );
  });
});

test('a charge that was dropped, a plea to one of two charges and an order in words of its own are told', () => {
  const { text } = tell('a-charge-dropped-and-a-person-told');
  expect(text).toContain('He admitted his guilt on the charge of arson.');
  expect(text).toContain(
    'an order was issued by the Northern District Court in Port Alba concerning him: extradition to Ruritania.',
  );
  expect(text).toContain('The charge of terrorism against him was dropped.');
  const russian = inRussian('a-charge-dropped-and-a-person-told');
  expect(russian).toContain('Он признал вину по обвинению в arson.');
  expect(russian).toContain('Обвинение в terrorism в отношении него было снято.');
});

test('the same answer of several to several charges is told once', () => {
  expect(tell('pleas-of-two').text).toContain('Varga and Orlik maintained their innocence.');
  expect(tell('pleas-of-two').text).not.toContain('his innocence');
  expect(inRussian('pleas-of-two')).toContain('Varga и Orlik вину не признали.');
  expect(tell('words-of-a-charge-and-a-plea').text).toContain('He denied the charge of arson.');
});

test('counts of one offence, and terms of one length, are counted', () => {
  expect(tell('three-counts-of-one-article').text).toBe(
    '1. On 2 March 2022, Tomas Varga was convicted of three counts of wire fraud (Article 1343 of the Penal Code) and sentenced to two terms of ten years’ imprisonment.\n',
  );
  expect(inRussian('three-counts-of-one-article')).toContain(
    'по статье 1343 Penal Code (wire fraud, 3 эпизода) и приговорен к 2 наказаниям в виде лишения свободы сроком на 10 лет каждое.',
  );
});
