import { describe, expect, it } from 'vitest';
import { isMessageKey } from '../i18n/messages';
import { adviceOn } from './advice';
import { orderCodes } from '../schema/advice-rule';
import { adviceCodes } from './advice-types';
import type { AnyReference, ReferenceKind } from '../schema/ids';
import { parsePartialDate } from '../values/dates/parse-partial-date';

const today = '2026-11-22';

function on(text: string) {
  const read = parsePartialDate(text, { today });
  if (!read.ok) throw new Error(`${text} is no date`);
  return read.value;
}

const others: Readonly<Record<string, unknown>> = {
  'party/judge': { id: 'judge', kind: 'person', roles: ['judge'], birthDate: on('1960') },
  'party/child': { id: 'child', kind: 'person', roles: ['defendant'], birthDate: on('3 May 2013') },
  'party/paper': { id: 'paper', kind: 'outlet' },
  'expression/article': { id: 'article', kind: 'article', date: on('May 2013') },
  'decision/verdict': { id: 'verdict', kind: 'verdict', date: on('3 June 2013') },
  'coerciveAct/arrest': { id: 'arrest', kind: 'arrest', date: on('5 May 2013') },
  'coerciveAct/release': { id: 'release', kind: 'release', date: on('3 May 2013') },
};

const find = ({ kind, id }: AnyReference): unknown => others[`${kind}/${id}`];

/** The advice in short: where and what. */
function advice(kind: ReferenceKind, record: Readonly<Record<string, unknown>>): readonly string[] {
  return adviceOn(kind, { id: 'own', ...record }, { find, today }).map(({ field, code, values }) => {
    const { sure } = values;
    return `${field}: ${code}${sure?.type === 'sure' && !sure.isSure ? '?' : ''}`;
  });
}

describe('advice on a record', () => {
  it('tells an end before its start, inside a record too', () => {
    expect(advice('detention', { from: on('5 July 2013'), to: on('3 July 2013') })).toEqual(['to: end-before-start']);
    const sanctions = [{ kind: 'fine' }, { kind: 'imprisonment', start: on('2013'), realEnd: on('May 2012') }];
    expect(advice('decision', { kind: 'verdict', sanctions })).toEqual(['sanctions/1/realEnd: real-end-before-start']);
    const days = { date: on('5 July 2013'), served: on('4 July 2013'), appealBy: on('19 July 2013') };
    expect(advice('decision', { kind: 'verdict', ...days })).toEqual(['served: served-before-decision']);
  });

  it('says only that it may be where not every reading is wrong', () => {
    const motion = (filed: string, answered: string) => advice('motion', { filed: on(filed), answered: on(answered) });
    expect(motion('5 July 2013', 'c. 3 July 2013')).toEqual(['answered: answered-before-filed?']);
    expect(motion('July 2013', '3 July 2013')).toEqual([]);
    expect(motion('2013', '2013')).toEqual([]);
    expect(motion('between July 2013 and August 2013', 'between June 2013 and July 2013')).toEqual([
      'answered: answered-before-filed?',
    ]);
  });

  it('compares with the dates of the records that it points to', () => {
    expect(advice('charge', { acts: ['article'], brought: on('30 April 2013') })).toEqual([
      'brought: brought-before-act',
    ]);
    expect(advice('charge', { against: ['child'], brought: on('2 May 2013') })).toEqual(['brought: born-after']);
    expect(advice('decision', { kind: 'resolution', reviews: 'verdict', date: on('May 2013') })).toEqual([
      'date: review-before-decision',
    ]);
    expect(advice('detention', { acts: ['arrest', 'release'] })).toEqual(['acts: released-before-arrested']);
  });

  it('finds a decision that reviews itself and a tie between one record', () => {
    expect(advice('decision', { kind: 'ruling', reviews: 'own' })).toEqual(['reviews: points-to-itself']);
    const to = { kind: 'event', id: 'e' };
    expect(advice('link', { from: to, relation: 'following', to })).toEqual(['to: points-to-itself']);
  });

  it('misses the start of an end, and a day of what has not happened yet', () => {
    expect(advice('detention', { to: on('3 July 2013') })).toEqual(['from: end-without-start']);
    expect(advice('decision', { kind: 'verdict', date: on('2027') })).toEqual(['date: in-future']);
    expect(advice('decision', { kind: 'verdict', inForceFrom: on('2027') })).toEqual(['inForceFrom: in-future']);
    expect(advice('decision', { kind: 'verdict', appealBy: on('2027') })).toEqual([]);
    expect(advice('hearing', { date: on('2027') })).toEqual([]);
  });

  it('checks a conversion, rounded as sums are', () => {
    const amount = (converted: number) => ({
      kind: 'fine',
      amount: { amount: 5_000_000, currency: 'KZT', converted: { amount: converted, currency: 'EUR', rate: 200 } },
    });
    expect(advice('payment', amount(25_000))).toEqual([]);
    expect(advice('payment', amount(25_200))).toEqual([]);
    expect(advice('payment', amount(2_500))).toEqual(['amount: conversion-off']);
  });

  it('knows how old somebody can be', () => {
    const person = (age: number) =>
      advice('party', { kind: 'person', name: 'A', roles: ['victim'], birthDate: on('23 November 1980'), age });
    expect(person(45)).toEqual([]);
    expect(person(46)).toEqual(['age: age-off']);
  });

  it('asks for roles, of people alone', () => {
    expect(advice('party', { kind: 'person', name: 'A' })).toEqual(['roles: no-role']);
    expect(advice('party', { kind: 'outlet', name: 'A' })).toEqual([]);
    expect(advice('charge', { against: ['judge', 'paper', 'child'] })).toEqual(['against: no-defendant']);
  });

  it('tells a sum in both a currency and a unit, or in neither, and a unit worth other units', () => {
    const inUnits = { amount: 20, currency: 'XXX', unit: 'base' };
    expect(
      [inUnits, { amount: 20, currency: 'KZT' }, { amount: 20, currency: 'XXX' }, { ...inUnits, currency: 'KZT' }].map(
        (amount) => advice('payment', { amount }),
      ),
    ).toEqual([[], [], ['amount: unit-and-currency'], ['amount: unit-and-currency']]);
    const values = [{ worth: { amount: 3932, currency: 'KZT' } }, { worth: inUnits }];
    expect(advice('unitOfAccount', { values })).toEqual(['values/1/worth: worth-in-unit']);
  });

  it('says nothing of a record without faults, or without anything', () => {
    expect(
      advice('detention', { from: on('5 July 2013'), firstBeforeJudge: on('7 July 2013'), to: on('2014') }),
    ).toEqual([]);
    expect(advice('motion', {})).toEqual([]);
  });

  it('has words for everything that it can say', () => {
    expect([...adviceCodes, ...orderCodes].filter((code) => !isMessageKey(`advice.${code}`))).toEqual([]);
  });
});
