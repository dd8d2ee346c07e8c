import { expect, test } from 'vitest';
import { plainText } from '../../../words/words';
import { withObject } from './objects';

test.each([
  ['beat', 'beat Tomas Varga'],
  ['severely beat', 'severely beat Tomas Varga'],
  ['beat up', 'beat up Tomas Varga'],
  ['threw stones at', 'threw stones at Tomas Varga'],
  ['warned not to write about the port', 'warned Tomas Varga not to write about the port'],
  ['repeatedly told that the paper would close', 'repeatedly told Tomas Varga that the paper would close'],
  ['threatened to sue', 'threatened to sue Tomas Varga'],
  ['hit with a bottle', 'hit Tomas Varga with a bottle'],
  ['held for three hours', 'held Tomas Varga for three hours'],
  ['used tear gas', 'used tear gas against Tomas Varga'],
  ['repeatedly used dogs and whips', 'repeatedly used dogs and whips against Tomas Varga'],
  ['kicked and spat', 'kicked and spat, the action being directed against Tomas Varga\uE000'],
  ['beat and kicked', 'beat and kicked Tomas Varga'],
  ['denounced in a leaflet as a spy', 'denounced Tomas Varga in a leaflet as a spy'],
  ['insulted over the radio', 'insulted Tomas Varga over the radio'],
  ['marched', 'marched against Tomas Varga'],
  ['shot in the air', 'shot in the air, the action being directed against Tomas Varga\uE000'],
  ['searched for evidence', 'searched for evidence, the action being directed against Tomas Varga\uE000'],
  ['took part in the raid', 'took part in the raid, the action being directed against Tomas Varga\uE000'],
  ['did nothing', 'did nothing, the action being directed against Tomas Varga\uE000'],
  ['left a wreath at the door', 'left a wreath at the door, the action being directed against Tomas Varga\uE000'],
])('%s', (action, expected) => {
  expect(plainText(withObject(action, 'Tomas Varga'))).toBe(expected);
});
