import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './machine.mjs';

/**
 * `npm run measure`: how long the functions are, how full the folders, and which folders import each other. Tests and
 * styles are not counted. Fails where one is more than the house allows.
 */

const rooms = ['shared', 'app', 'electron', 'renderer', 'scripts'];
const most = { linesOfAFunction: 80, filesOfAFolder: 25 };
const shown = 30;

/** @param {string} folder @returns {string[]} */
function sourcesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesIn(path);
    return /\.(?:tsx?|mjs)$/.test(entry.name) && !/\.(?:test|d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const sources = rooms.flatMap(sourcesIn);

/** @param {string} path */
function parsed(path) {
  return ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
}

/** @param {ts.SourceFile} file @returns {{ lines: number, at: string }[]} */
function functionsIn(file) {
  /** @type {{ lines: number, at: string }[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const [first, last] = [node.getStart(), node.getEnd()].map((at) => file.getLineAndCharacterOfPosition(at).line);
      found.push({ lines: (last ?? 0) - (first ?? 0) + 1, at: `${file.fileName}:${(first ?? 0) + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** @param {ts.SourceFile} file @returns {string[]} the folders of our own that it imports from */
function importedBy(file) {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    if (from === undefined || !ts.isStringLiteral(from)) return [];
    const path = from.text.startsWith('#')
      ? from.text.slice(1)
      : from.text.startsWith('.')
        ? relative(root, join(root, dirname(file.fileName), from.text))
        : undefined;
    if (path === undefined || path.endsWith('.css')) return [];
    const isFolder = statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
    return [isFolder ? path : dirname(path)];
  });
}

const files = sources.map(parsed);
const functions = files.flatMap(functionsIn).sort((one, other) => other.lines - one.lines);
const lengths = functions.map(({ lines }) => lines).sort((one, other) => one - other);
/** @param {number} share */
const quantile = (share) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0;

/** @type {Map<string, number>} */
const full = new Map();
for (const path of sources) full.set(dirname(path), (full.get(dirname(path)) ?? 0) + 1);

/** @type {Map<string, Set<string>>} */
const imports = new Map();
for (const file of files) {
  const home = dirname(file.fileName);
  const known = imports.get(home) ?? new Set();
  for (const folder of importedBy(file)) if (folder !== home) known.add(folder);
  imports.set(home, known);
}
const mutual = [...imports].flatMap(([one, others]) =>
  [...others]
    .filter((other) => one < other && imports.get(other)?.has(one) === true)
    .map((other) => `${one} and ${other}`),
);

/** @param {string} title @param {readonly string[]} lines */
function print(title, lines) {
  console.log(`\n${title}`);
  for (const line of lines.length === 0 ? ['none'] : lines) console.log(`  ${line}`);
}

console.log(`${sources.length} source files, ${functions.length} functions`);
console.log(`Lines of a function: median ${quantile(0.5)}, p99 ${quantile(0.99)}, longest ${quantile(1)}`);
const long = functions.filter(({ lines }) => lines > most.linesOfAFunction);
print(
  `Functions of more than ${most.linesOfAFunction} lines: ${long.length}`,
  long.slice(0, shown).map(({ lines, at }) => `${String(lines).padStart(4)}  ${at}`),
);
const crowded = [...full].filter(([, count]) => count > most.filesOfAFolder).sort(([, one], [, other]) => other - one);
print(
  `Folders of more than ${most.filesOfAFolder} source files: ${crowded.length}`,
  crowded.map(([folder, count]) => `${String(count).padStart(4)}  ${folder}`),
);
print(`Folders that import each other: ${mutual.length}`, mutual);
if (long.length + crowded.length + mutual.length > 0) process.exitCode = 1;
