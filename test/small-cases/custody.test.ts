import { expect, test } from 'vitest';
import { tell } from './tell';

test('bail is told with its sum and with what binds the person, and is no fine', () => {
  expect(tell('bail-with-a-sum').text).toBe(
    '1. On 3 June 2017, Tomas Varga was released on bail of USD 50,000 and bound not to leave the city. On 5 June 2017, he was released on bail of USD 50,000.\n',
  );
  const inRussian = tell('bail-with-a-sum', { language: 'ru' }).text;
  expect(inRussian).toContain('освобожден под залог в размере 50 000 долларов США с запретом покидать the city');
  expect(inRussian).not.toContain('оштрафован');
});

test('house arrest and a hospital are no custody', () => {
  const { text } = tell('house-arrest-and-hospital');
  expect(text).toContain(
    'On 27 December 2021, his house arrest was extended by the Northern District Court in Port Alba until 9 February 2022.',
  );
  expect(text).toContain('He was held under house arrest from 6 November 2022 until 6 December 2022.');
  expect(text).toContain('He was held in a psychiatric institution from 1 July 2023 until 8 July 2023.');
  expect(text).not.toContain('custody');
});

test('contact with the outside, every place and the formalities of an arrest are told', () => {
  const { text, checks } = tell('contact-in-detention');
  expect(text).toBe(
    '1. On 9 August 2021, Tomas Varga was detained, shown a warrant and told the reasons; his relatives were not told. He was held in administrative detention in Police Station No. 3 for six days. In administrative detention, he had no contact with counsel for three days, and no contact with family or a doctor.\n',
  );
  expect(checks.filter(({ code }) => code === 'unused-field')).toEqual([]);
  expect(tell('contact-in-detention', { language: 'ru' }).text).toContain(
    'ему было предъявлено постановление и были разъяснены причины; его родственникам об этом не сообщили',
  );
});

test('adjourned hearings are gathered, and absences said once', () => {
  expect(tell('four-adjourned-hearings').text).toBe(
    '1. The trial of Tomas Varga in the Northern District Court in Port Alba was adjourned four times between 2 and 23 March 2020 (on 2 March 2020, 9 March 2020, 16 March 2020 and 23 March 2020), the last time to 30 March 2020; he was absent each time.\n',
  );
  expect(tell('four-adjourned-hearings', { language: 'ru' }).text).toContain('было отложено 4 раза');
});

test('proceedings in other words are opened as proceedings', () => {
  expect(tell('proceedings-in-other-words').text).toBe(
    '1. On 8 June 2010, asylum proceedings were opened against Tomas Varga. On 9 June 2010, extradition proceedings were opened against him.\n',
  );
});

test('a step in other words makes a sentence', () => {
  expect(tell('a-step-in-other-words').text).toContain(
    'On 16 May 2023, the Northern District Court in Port Alba took the following step in the case: opening refused.',
  );
  expect(tell('a-step-in-other-words', { language: 'ru' }).text).toContain(
    'совершено следующее процессуальное действие: opening refused',
  );
});

test('a hunger strike has one time and says what it did to the person', () => {
  expect(tell('a-hunger-strike').text).toBe(
    '1. From 14 May to 6 October 2018 (145 days), Tomas Varga refused food; he lost eight kilograms.\n',
  );
});
