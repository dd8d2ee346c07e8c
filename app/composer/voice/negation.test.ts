import { expect, test } from 'vitest';
import { isNegative } from './negation';

test.each([
  'the text contains no calls',
  "it doesn't call for anything",
  'it praises the harvest and asks for nothing',
  'в тексте нет призывов',
  'автор ничего не требует',
  'никаких призывов',
  'признаков не установлено',
  'мәтінде шақыру жоқ',
  'у тексті відсутні заклики',
  'le texte n’appelle pas à la haine',
  'der Text enthält keine Aufrufe',
  '文中没有号召',
])('“%s” denies something', (words) => {
  expect(isNegative(words)).toBe(true);
});

test.each(['the posts incite hatred', 'текст направлен на возбуждение розни', 'a notable call', 'небрежность автора'])(
  '“%s” denies nothing',
  (words) => {
    expect(isNegative(words)).toBe(false);
  },
);
