import { expect, test } from 'vitest';
import { isForAddressee } from './asked';

test.each([
  'quash the verdict',
  'set the conviction aside',
  'set aside the judgment of the Court of Appeal',
  'send the case back',
  'release him on bail',
  'release all of them',
  'let her travel to her dying mother',
  'look into the use of handcuffs',
  'open criminal proceedings against the officers',
  'tell where her husband is held',
  'find her husband',
  'admit the proof of truth',
  'appoint an interpreter',
  'declare the search unlawful',
  'Order the release of the brothers',
])('“%s” is for the court to do', (asked) => {
  expect(isForAddressee(asked)).toBe(true);
});

test.each([
  'see his client',
  'meet his client',
  'have him seen by a doctor',
  'look into the case file',
  'open a bank account',
  'release a statement',
  'admit his guilt',
  'appoint counsel of her own choice',
  'declare a hunger strike',
  'be released',
  'give him food',
  'give her an armoured car',
  'return to her home',
  'review the file',
  'stayaway orders',
  'отменить приговор',
])('“%s” may be what whoever asks wants to do', (asked) => {
  expect(isForAddressee(asked)).toBe(false);
});
