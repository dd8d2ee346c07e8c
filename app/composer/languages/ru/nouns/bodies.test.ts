import { expect, test } from 'vitest';
import { aCaseBook, someRegisters } from '../../../../../test/builders/a-case';
import { russianVoice, sentence } from '../../../../../test/builders/composed/russian';
import { prose } from '../../../words/words';
import { past } from '../grammar/verbs';
import { bodies, body } from './bodies';
import type { Noun } from './noun';

const registers = someRegisters({
  bodies: [
    { id: 'medeu', kind: 'court', name: 'Медеуский районный суд', city: 'Алматы' },
    { id: 'bostandyk', kind: 'court', name: 'Бостандыкский районный суд', city: 'Алматы' },
    { id: 'almaly', kind: 'court', name: 'Алмалинский районный суд', city: 'Алматы' },
    { id: 'supreme', kind: 'court', name: 'Верховный суд Республики Казахстан' },
    { id: 'knb', kind: 'security-service', name: 'Комитет национальной безопасности', shortName: 'КНБ' },
    { id: 'prosecution', kind: 'prosecution-service', name: 'прокуратура города Алматы', city: 'Алматы' },
    {
      id: 'prison',
      kind: 'detention-facility',
      name: 'следственный изолятор № 1',
      city: 'село Заречное',
      description: 'известный пытками',
    },
    { id: 'committee', kind: 'un-body', name: { en: 'Human Rights Committee' } },
  ],
});
const begin = () => russianVoice(aCaseBook({}), registers);
const by = (noun: Noun | undefined) => sentence(prose`решение вынесено ${noun?.in('instrumental') ?? ''}`);
const decided = (noun: Noun | undefined) =>
  noun && sentence(prose`${noun.in('nominative')} ${past('решил', noun.agrees)}`);

test('a court stands in its case with its city, which is told once', () => {
  const { voice } = begin();
  expect([by(body('medeu', voice)), by(body('medeu', voice)), by(body('prosecution', voice))]).toEqual([
    'Решение вынесено Медеуским районным судом города Алматы.',
    'Решение вынесено Медеуским районным судом.',
    'Решение вынесено прокуратурой города Алматы.',
  ]);
});

test('a body has its short form in brackets first, then alone, and verbs agree with the full name', () => {
  const { voice } = begin();
  expect([decided(body('knb', voice)), decided(body('knb', voice)), by(body('knb', voice))]).toEqual([
    'Комитет национальной безопасности (КНБ) решил.',
    'КНБ решил.',
    'Решение вынесено КНБ.',
  ]);
});

test('a description is declined along, and a settlement keeps its own word', () => {
  const { voice, doubts } = begin();
  const prison = body('prison', voice);
  expect([sentence(prose`он умер после доставки из ${prison?.in('genitive') ?? ''}`), doubts()]).toEqual([
    'Он умер после доставки из следственного изолятора № 1 села Заречное, известного пытками.',
    [],
  ]);
});

test('courts of one kind share its words', () => {
  const { voice } = begin();
  expect([by(bodies(['medeu', 'bostandyk', 'almaly'], voice)), by(bodies(['medeu', 'supreme'], voice))]).toEqual([
    'Решение вынесено Медеуским, Бостандыкским и Алмалинским районными судами города Алматы.',
    'Решение вынесено Медеуским районным судом и Верховным судом Республики Казахстан.',
  ]);
});

test('a name in English stands as it is, and nothing leads to nothing', () => {
  const { voice } = begin();
  expect([by(body('committee', voice)), body('nowhere', voice), bodies(undefined, voice)]).toEqual([
    'Решение вынесено Human Rights Committee.',
    undefined,
    undefined,
  ]);
});
