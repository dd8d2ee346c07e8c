import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './machine.mjs';

/**
 * What the program is made of besides its own code, and under which licences: the packages of the lockfile that are not
 * for development alone, Electron, the word list, and the dictionaries. In the form of a CycloneDX bill of materials.
 */

/** Licences under which a part may come; another one is a decision of people, not of `npm install`. */
export const allowedLicences = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC-BY-3.0-US', 'CC0-1.0', 'ISC', 'MIT'],
  ...['OFL-1.1', 'Unlicense'],
];

export const fileName = 'parts.cdx.json';

/**
 * @typedef {{ name: string, version: string, licence: string, text: string, integrity?: string, kind: 'library' | 'framework' | 'data' }} Part
 * @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, link?: boolean }} Locked
 */

/** @returns {readonly Part[]} */
export function partsOfProgram() {
  /** @type {Record<string, Locked>} */
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const shipped = Object.entries(locked)
    // What is optional is a tool of tests that not every platform has.
    .filter(([path, { dev, optional, devOptional, link }]) => path !== '' && !(dev ?? optional ?? devOptional ?? link))
    .map(([path, { integrity }]) => partIn(path, 'library', integrity));
  const electron = partIn('node_modules/electron', 'framework', locked['node_modules/electron']?.integrity);
  return [...shipped, electron, wordList, ...dictionaries].toSorted(
    (one, other) => one.name.localeCompare(other.name, 'en') || one.version.localeCompare(other.version, 'en'),
  );
}

/** @type {Part} */
const wordList = {
  name: 'EFF long word list',
  version: '2016',
  licence: 'CC-BY-3.0-US',
  text: 'By the Electronic Frontier Foundation, under Creative Commons Attribution 3.0 United States.',
  kind: 'data',
};

/** The dictionaries of `assets/spelling`, as their makers gave them; each has the words of its licence beside it. */
const dictionaries = [
  { name: 'English Hunspell dictionaries (SCOWL)', version: '2020.12.07', licence: 'MIT', file: 'en' },
  { name: 'Russian Hunspell dictionary (A. I. Lebedev)', version: '2012-08-24', licence: 'BSD-3-Clause', file: 'ru' },
].map(({ file, ...part }) => {
  const text = readFileSync(join(root, `assets/spelling/${file}.licence.txt`), 'utf8').trim();
  return /** @type {Part} */ ({ ...part, text, kind: 'data' });
});

/**
 * @param {string} path
 * @param {Part['kind']} kind
 * @param {string | undefined} integrity
 * @returns {Part}
 */
function partIn(path, kind, integrity) {
  const folder = join(root, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${path} does not say its licence`);
  const text = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
  return { name, version, licence: chosenFrom(license), text, kind, ...(integrity !== undefined && { integrity }) };
}

/**
 * Of licences to choose from (`(MIT OR Apache-2.0)`), the first that is allowed.
 * @param {string} licence
 */
function chosenFrom(licence) {
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.find((choice) => allowedLicences.includes(choice)) ?? licence;
}

/**
 * @param {readonly Part[]} parts
 * @param {string} version
 */
export function billOfMaterials(parts, version) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: 'defender-casebook', version } },
    components: parts.map(({ name, version, licence, text, integrity, kind }) => ({
      type: kind,
      name,
      version,
      ...(kind !== 'data' && { purl: `pkg:npm/${name.replace('@', '%40')}@${version}` }),
      ...(integrity !== undefined && { hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }] }),
      licenses: [{ license: { id: licence, ...(text !== '' && { text: { content: text } }) } }],
    })),
  };
}

/** @param {string} integrity */
function hexOf(integrity) {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}

/**
 * Puts the bill of materials beside the page.
 * @returns {import('vite').Plugin}
 */
export function licencesPlugin() {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const source = JSON.stringify(billOfMaterials(partsOfProgram(), version));
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
