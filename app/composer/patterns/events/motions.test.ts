import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';

const registers = someRegisters({ bodies: [{ id: 'court', kind: 'court', name: 'Northern District Court' }] });
const parties = [{ id: 'orlik', kind: 'person', name: 'Lena Orlik', shortName: 'Orlik', gender: 'female' }];
const verdict = { id: 'v', kind: 'verdict', date: on('2017-07-01'), against: ['orlik'], outcome: 'convicted' };

const told = (...motions: Record<string, unknown>[]) =>
  composeText(
    aCaseBook({
      parties,
      decisions: [verdict],
      motions: motions.map((one, place) => ({ id: `m${place}`, by: ['orlik'], ...one })),
    }),
    registers,
  ).paragraphs.join(' ');

test('what nobody has filed yet is to be filed, by the day on which it is due', () => {
  expect(
    told({ kind: 'appeal', to: 'court', decisionAttacked: 'v', nextStepBy: on('2017-12-02') }, { kind: 'motion' }),
  ).toBe(
    'On 1 July 2017, Lena Orlik was convicted. An appeal against the verdict of 1 July 2017 is to be filed by her with the Northern District Court by 2 December 2017. A motion is to be filed by her.',
  );
});

test('an answer shows that it was filed, and what waits for one says so at the end', () => {
  expect(
    told(
      { kind: 'complaint', filed: on('2017-05-05'), answer: 'pending' },
      { kind: 'request', answer: 'refused', answered: on('2017-05-09') },
    ),
  ).toBe(
    'On 5 May 2017, a complaint was filed by Lena Orlik. A request was filed by her. The request was refused on 9 May 2017. On 1 July 2017, she was convicted. The complaint of 5 May 2017 is pending.',
  );
});

test('what counsel asks is asked of somebody else, and it is said of whom', () => {
  const counsel = {
    id: 'c',
    kind: 'person',
    name: 'Mira Varga',
    shortName: 'Varga',
    gender: 'female',
    roles: ['defence-counsel'],
  };
  const motion = { kind: 'motion', proceeding: 'p', by: ['c'], asks: ['release her'] };
  const third = { ...motion, to: 'court', id: 'm3', filed: on('2012-07-03') };
  const book = aCaseBook({
    parties: [
      { ...parties[0], roles: ['defendant'] },
      { id: 'b', kind: 'person', name: 'Ivo Brandt', roles: ['co-defendant'] },
      counsel,
    ],
    proceedings: [{ id: 'p', kind: 'criminal-public', against: ['orlik'] }],
    motions: [
      { ...motion, id: 'm1', filed: on('2012-05-03') },
      { ...motion, id: 'm2', filed: on('2012-06-03') },
      third,
    ],
  });
  expect(composeText(book, registers).paragraphs.join(' ')).toContain(
    'On 3 May 2012, a motion asking to release her was filed on behalf of Lena Orlik by Mira Varga, defence counsel. On 3 June 2012, a motion asking to release her was filed on behalf of Orlik by Varga. On 3 July 2012, a motion asking the Northern District Court to release her was filed on behalf of Orlik by Varga.',
  );
});

test('it is the court that is asked to act, and an office is no “it”', () => {
  const offices = someRegisters({
    bodies: [
      { id: 'court', kind: 'court', name: 'Northern District Court' },
      { id: 'prosecutor', kind: 'prosecution-service', name: 'Public Prosecutor' },
    ],
  });
  const asked = (motion: Record<string, unknown>) =>
    composeText(aCaseBook({ parties, motions: [{ id: 'm', by: ['orlik'], kind: 'request', ...motion }] }), offices)
      .paragraphs[0];
  const filed = on('2017-07-05');
  expect(asked({ filed, to: 'court', asks: ['quash the verdict', 'to acquit her'] })).toBe(
    'On 5 July 2017, a request was filed by Lena Orlik with the Northern District Court asking it to quash the verdict and acquit her.',
  );
  expect(asked({ filed, to: 'court', asks: ['release her', 'see the file'] })).toBe(
    'On 5 July 2017, a request was filed by Lena Orlik with the Northern District Court asking to release her and see the file.',
  );
  expect(asked({ filed, to: 'prosecutor', asks: ['find her husband'] })).toBe(
    'On 5 July 2017, a request was filed by Lena Orlik with the Public Prosecutor asking to find her husband.',
  );
  expect(asked({ filed, asks: ['quash the verdict'] })).toBe(
    'On 5 July 2017, a request was filed by Lena Orlik asking to quash the verdict.',
  );
});

test('what came of a step stands by itself, whatever its words are', () => {
  const book = aCaseBook({
    internationalSteps: [{ id: 's', outcome: 'arbitrary', outcomeNumber: '13/2019', outcomeDate: on('2019-04-25') }],
  });
  expect(composeText(book, registers).paragraphs.join(' ')).toMatch(
    /On 25 April 2019, the outcome \([^)]*No\. 13\/2019\) was: arbitrary\./u,
  );
});

test('an answer in words of its own has the verb that a participle leaves out', () => {
  const complaint = { kind: 'complaint', filed: on('2017-05-05'), answered: on('2017-05-09') };
  expect(told({ ...complaint, answer: { other: 'filed away' } })).toContain(
    'The complaint was filed away on 9 May 2017.',
  );
  expect(told({ ...complaint, answer: { other: 'led to nothing' } })).toContain('The complaint led to nothing on');
});

test('counsel acts for whoever the proceedings are of, and for nobody accused elsewhere', () => {
  const book = aCaseBook({
    parties: [
      ...parties,
      { id: 'varga', kind: 'person', name: 'Mira Varga', gender: 'female', roles: ['defence-counsel'] },
      { id: 'tarn', kind: 'person', name: 'Emil Tarn', gender: 'male', roles: ['defendant'] },
    ],
    proceedings: [{ id: 'p', kind: { other: 'a protection claim' }, complainants: ['orlik'] }],
    motions: [{ id: 'm', kind: 'appeal', proceeding: 'p', by: ['varga'], filed: on('2019-03-04') }],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 4 March 2019, an appeal was filed on behalf of Lena Orlik by Mira Varga, defence counsel.',
  ]);
});

test('counsel whom the proceedings are against files for himself', () => {
  const book = aCaseBook({
    parties: [
      ...parties,
      { id: 'tarn', kind: 'person', name: 'Emil Tarn', gender: 'male', roles: ['defence-counsel'] },
    ],
    proceedings: [{ id: 'p', kind: 'disciplinary', against: ['tarn'] }],
    motions: [{ id: 'm', kind: 'appeal', proceeding: 'p', by: ['tarn'], filed: on('2019-03-04') }],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 4 March 2019, an appeal was filed by Emil Tarn, defence counsel.',
  ]);
});

test('of two verdicts of one day, each who files is taken to file against the own one', () => {
  const verdict = { kind: 'verdict', instance: 'first', date: on('2019-03-04'), outcome: 'convicted' };
  const book = aCaseBook({
    parties: [...parties, { id: 'tarn', kind: 'person', name: 'Emil Tarn', gender: 'male', roles: ['defendant'] }],
    decisions: [
      { ...verdict, id: 'v', against: ['orlik'] },
      { ...verdict, id: 'w', against: ['tarn'] },
    ],
    motions: [
      { id: 'm', kind: 'appeal', by: ['orlik'], filed: on('2019-03-06'), decisionAttacked: 'v' },
      { id: 'n', kind: 'appeal', by: ['orlik'], filed: on('2019-03-07'), decisionAttacked: 'w' },
    ],
  });
  expect(composeText(book, registers).paragraphs.join(' ')).toContain(
    'On 6 March 2019, an appeal against the verdict of 4 March 2019 was filed by Orlik. On 7 March 2019, an appeal against the verdict of 4 March 2019 concerning Emil Tarn was filed by her.',
  );
});

test('what a motion argued stands behind it with what it rested that on; what nobody has filed argues nothing', () => {
  const argued = {
    arguments: [
      {
        thesis: 'a question calls for nothing',
        norms: [{ norm: 'act' }],
        authorities: ['views'],
        evidence: [{ what: 'the recording', volume: '2', sheets: '14' }],
      },
      { thesis: 'that the witness was away' },
      { thesis: 'Orlik did not write it' },
    ],
  };
  const text = composeText(
    aCaseBook({
      parties,
      decisions: [verdict],
      motions: [
        { id: 'm', kind: 'appeal', by: ['orlik'], filed: on('2017-07-05'), ...argued },
        { id: 'n', kind: 'complaint', by: ['orlik'], ...argued },
      ],
    }),
    someRegisters({
      bodies: [{ id: 'committee', kind: 'un-body', name: 'Committee' }],
      norms: [{ id: 'act', kind: 'national', code: 'Assembly Act', article: '4' }],
      authorities: [
        { id: 'views', kind: 'views', by: 'committee', title: 'Tarn v. Ruritania', date: on('2010-03-04') },
      ],
    }),
  ).paragraphs.join(' ');
  expect(text).toBe(
    'On 1 July 2017, Lena Orlik was convicted. On 5 July 2017, an appeal was filed by her. Relying on Article 4 of the Assembly Act, the Views of the Committee of 4 March 2010 in the case of Tarn v. Ruritania and the recording (vol. 2, sheet 14), the appeal argued that a question calls for nothing.[1] The appeal also argued that the witness was away. The appeal also argued: “Orlik did not write it”. A complaint is to be filed by her.',
  );
});
