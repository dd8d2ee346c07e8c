import { bech32m } from '@scure/base';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cardCode, newExchangeKeys, publicCard, readCardCode, wordsOfCard } from './keys';

const aCard = async () => publicCard(await newExchangeKeys());

/** The keys 32 times 1 and 32 times 2. What is expected of them was reckoned with other code, by hand from the RFCs. */
const fixedKeys = {
  identity: 'AGE-SECRET-KEY-1QYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZ9K4CN',
  signing: new Uint8Array(32).fill(2),
};

describe('the code of a card', () => {
  test('is one line, and is read back', async () => {
    const card = await aCard();
    const code = cardCode(card);

    expect(code).toMatch(/^casebook1[02-9ac-hj-np-z]{109}$/);
    expect(readCardCode(code)).toEqual(card);
  });

  test('is read with the case and the breaks that a mail gave it', async () => {
    const card = await aCard();
    const code = cardCode(card);
    const mangled = [
      code.toUpperCase(),
      `C${code.slice(1)}`,
      `  ${code}\r\n`,
      code.replace(/(.{60})/g, '$1\n'),
      code.replace(/(.{4})/g, '$1 '),
      code.replace(/(.{20})/g, '$1\u200b\u00a0\u00ad'),
    ];

    for (const given of mangled) expect(readCardCode(given)).toEqual(card);
  });

  test('is refused with any letter changed, missing or exchanged', async () => {
    const code = cardCode(await aCard());
    for (let at = 0; at < code.length; at += 1) {
      const other = code[at] === 'q' ? 'p' : 'q';
      expect(readCardCode(code.slice(0, at) + other + code.slice(at + 1))).toBeUndefined();
      expect(readCardCode(code.slice(0, at) + code.slice(at + 1))).toBeUndefined();
      const [one, next] = [code[at] ?? '', code[at + 1] ?? ''];
      if (one !== next && next !== '')
        expect(readCardCode(code.slice(0, at) + next + one + code.slice(at + 2))).toBeUndefined();
    }
  });

  test('is refused when it is something else', async () => {
    const code = cardCode(await aCard());
    const encoded = (bytes: Uint8Array, prefix = 'casebook') => bech32m.encode(prefix, bech32m.toWords(bytes), false);
    const bytes = bech32m.fromWords(bech32m.decode(code, false).words);
    const wrong = [
      '',
      'casebook1',
      (await aCard()).recipient,
      `${code}${code}`,
      ' '.repeat(2000) + code,
      encoded(bytes, 'cashbook'),
      encoded(bytes.slice(1)),
      encoded(new Uint8Array([...bytes, 0])),
    ];

    for (const given of wrong) expect(readCardCode(given)).toBeUndefined();
    expect(readCardCode(encoded(bytes))).toBeDefined();
  });

  test('is refused when what is in it is no public key', async () => {
    const { words } = bech32m.decode(cardCode(await aCard()), false);
    const withKey = (at: 0 | 32, key: readonly number[]) => {
      const bytes = Uint8Array.from(bech32m.fromWords(words));
      bytes.set([...key, ...new Array<number>(32 - key.length).fill(0)], at);
      return bech32m.encode('casebook', bech32m.toWords(bytes), false);
    };
    const highBit = [...new Array<number>(31).fill(9), 0x89];
    // The points of small order, with which anybody agrees and for which anybody signs; and what is on no curve.
    expect(readCardCode(withKey(0, [0]))).toBeUndefined();
    expect(readCardCode(withKey(0, [1]))).toBeUndefined();
    expect(readCardCode(withKey(0, highBit))).toBeUndefined();
    expect(readCardCode(withKey(32, [1]))).toBeUndefined();
    expect(readCardCode(withKey(32, [0]))).toBeUndefined();
    expect(readCardCode(withKey(32, [2]))).toBeUndefined();
    expect(readCardCode(withKey(32, new Array<number>(32).fill(0xff)))).toBeUndefined();
    expect(readCardCode(withKey(0, [9]))).toBeDefined();
  });

  test('is never a reason to throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((end) => `casebook1${end}`),
        ),
        (given) => {
          expect(readCardCode(given)).toBeUndefined();
        },
      ),
    );
  });
});

describe('the words of a card', () => {
  test('are six of the list, the same every time, and others for another card', async () => {
    const card = await aCard();
    const words = await wordsOfCard(card);

    expect(words).toHaveLength(6);
    expect(words.every((word) => wordlist.includes(word))).toBe(true);
    expect(await wordsOfCard({ ...card })).toEqual(words);
    const other = await aCard();
    expect(await wordsOfCard({ ...card, verifying: other.verifying })).not.toEqual(words);
    expect(await wordsOfCard({ ...card, recipient: other.recipient })).not.toEqual(words);
  });

  test('stay what they are for the keys of a known vault', async () => {
    const card = await publicCard(fixedKeys);

    expect({ card, code: cardCode(card), words: await wordsOfCard(card) }).toEqual({
      card: {
        recipient: 'age15nsf9y4k28p83wth93tf7hafhvfajp45d2mge80ems45gz0c5gys3me64l',
        verifying: '8139770ea87d175f56a35466c34c7ecccb8d8a91b4ee37a25df60f5b8fc9b394',
      },
      code: 'casebook15nsf9y4k28p83wth93tf7hafhvfajp45d2mge80ems45gz0c5gyczwthp658696l2634gekrf3lvejud32gmfm3h5fwlvr6m3lym89qken0f9',
      words: ['sting', 'fault', 'wash', 'sorry', 'business', 'chef'],
    });
  });
});
