import { strFromU8, unzipSync } from 'fflate';
import { allElements, type Element, elementsNamed, readXml } from './xml-tree';

/** The order of children that the schema of WordprocessingML (ISO/IEC 29500-1, annex A) asks for, where Word is strict. Those with a bar between them mix. */
const order: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
    'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
    'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
    'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
    'eastAsianLayout specVanish oMath',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal ' +
    'personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd ' +
    'tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tblCellMar': 'top left start bottom right end',
  'w:tcMar': 'top left start bottom right end',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:tc': 'tcPr p',
  'w:p': 'pPr r|bookmarkStart|bookmarkEnd|fldSimple',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  'w:num': 'abstractNumId lvlOverride',
  'w:numbering': 'numPicBullet abstractNum num',
  'w:numPr': 'ilvl numId',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
    'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:settings':
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries ' +
    'displayBackgroundShape defaultTabStop autoHyphenation evenAndOddHeaders footnotePr endnotePr compat',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:styles': 'docDefaults latentStyles style',
};

/** The parts of a Word file by path; XML parts are read. */
export function openWordFile(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const trees = Object.fromEntries(
    Object.entries(parts).map(([path, part]): [string, Element] => [path, readXml(strFromU8(part))]),
  );
  const part = (path: string): Element => {
    const found = trees[path];
    if (found === undefined) throw new Error(`no part ${path}`);
    return found;
  };
  return { paths: Object.keys(parts), trees, part };
}
export type WordFile = ReturnType<typeof openWordFile>;

/** Everything in a Word file that Word may want to repair: wrong order, and references that lead nowhere. */
export function structureFaults(file: WordFile): string[] {
  return [
    ...Object.entries(file.trees).flatMap(([path, tree]) =>
      allElements(tree).flatMap((each) => orderFaults(path, each)),
    ),
    ...relationshipFaults(file),
    ...contentTypeFaults(file),
    ...referenceFaults(file),
  ];
}

function orderFaults(path: string, element: Element): string[] {
  const allowed = order[element.name]?.split(' ').map((names) => names.split('|').map((name) => `w:${name}`));
  if (allowed === undefined) return [];
  let last = 0;
  return element.children.flatMap(({ name }) => {
    const place = allowed.findIndex((names) => names.includes(name));
    if (place === -1) return [`${path}: ${name} has no place in ${element.name}`];
    if (place < last) return [`${path}: ${name} comes too late in ${element.name}`];
    last = place;
    return [];
  });
}

function relationshipFaults({ trees, paths }: WordFile): string[] {
  return Object.entries(trees)
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([path, tree]) => {
      const folder = path.replace(/_rels\/[^/]*$/u, '');
      return elementsNamed(tree, 'Relationship').flatMap(({ attributes }) => {
        const target = attributes['Target'] ?? '';
        const found = paths.includes(target.startsWith('/') ? target.slice(1) : folder + target);
        return found ? [] : [`${path} points to ${target}`];
      });
    });
}

function contentTypeFaults({ part, paths }: WordFile): string[] {
  const types = part('[Content_Types].xml');
  const named = elementsNamed(types, 'Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1));
  const extensions = elementsNamed(types, 'Default').map(({ attributes }) => attributes['Extension'] ?? '');
  return [
    ...named.filter((path) => !paths.includes(path)).map((path) => `a content type for ${path}, which is not there`),
    ...paths
      .filter((path) => !named.includes(path) && !extensions.some((extension) => path.endsWith(`.${extension}`)))
      .map((path) => `${path} has no content type`),
  ];
}

function referenceFaults({ part, paths, trees }: WordFile): string[] {
  const every = Object.values(trees).flatMap(allElements);
  const values = (name: string, attribute = 'w:val') =>
    every.filter((element) => element.name === name).map(({ attributes }) => attributes[attribute] ?? '');
  const missing = (what: string, used: string[], defined: string[]) =>
    [...new Set(used)].filter((id) => !defined.includes(id)).map((id) => `${what} ${id} is not defined`);
  const styles = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'].flatMap((name) =>
    values(name),
  );
  const notes = ['footnote', 'endnote'].flatMap((kind) => {
    const defined = paths.includes(`word/${kind}s.xml`) ? values(`w:${kind}`, 'w:id') : [];
    const marks = elementsNamed(part('word/document.xml'), `w:${kind}Reference`).map(
      ({ attributes }) => attributes['w:id'] ?? '',
    );
    const twice = marks.filter((id, index) => marks.indexOf(id) !== index).map((id) => `${kind} ${id} is marked twice`);
    return [...missing(kind, marks, defined), ...twice];
  });
  return [
    ...bookmarkFaults(every),
    ...missing('style', styles, values('w:style', 'w:styleId')),
    ...missing('number series', values('w:numId'), values('w:num', 'w:numId')),
    ...notes,
  ];
}

/** A bookmark has a number and a name of its own and an end, and a field finds the one it names. */
function bookmarkFaults(every: readonly Element[]): string[] {
  const valuesOf = (name: string, attribute: string) =>
    every.filter((element) => element.name === name).map(({ attributes }) => attributes[attribute] ?? '');
  const names = valuesOf('w:bookmarkStart', 'w:name');
  const starts = valuesOf('w:bookmarkStart', 'w:id');
  const ends = valuesOf('w:bookmarkEnd', 'w:id');
  const sought = valuesOf('w:fldSimple', 'w:instr').flatMap((code) => /^ NOTEREF (\S+) /u.exec(code)?.[1] ?? []);
  return [
    ...[names, starts].flatMap((all) =>
      all.filter((one, place) => all.indexOf(one) !== place).map((one) => `bookmark ${one} is there twice`),
    ),
    ...starts.filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} has no end`),
    ...[...new Set(sought)].filter((name) => !names.includes(name)).map((name) => `bookmark ${name} is not defined`),
  ];
}
