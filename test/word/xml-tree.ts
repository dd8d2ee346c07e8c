/** An element of an XML part with its children in their order. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
};

type Open = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

const token = /<\?.*?\?>|<!--.*?-->|<!\[CDATA\[.*?\]\]>|<[^>]*>|[^<]+/gsu;
const tag = /^<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>$/u;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a well-formed XML document without entities of its own; throws on anything else. */
export function readXml(xml: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  for (const [part] of xml.matchAll(token)) {
    if (part.startsWith('<?')) continue;
    const top = open.at(-1);
    if (top === undefined) throw new Error('text after the root element');
    if (!part.startsWith('<')) {
      top.text += unescaped(part);
      continue;
    }
    const found = tag.exec(part) ?? fail(`no tag: ${part.slice(0, 80)}`);
    const [, closing, name, attributes, empty] = found;
    if (closing === '/') {
      const ended = open.pop();
      if (ended?.name !== name) fail(`</${name ?? ''}> closes <${ended?.name ?? ''}>`);
      continue;
    }
    const element: Open = { name: name ?? '', attributes: attributesOf(attributes ?? ''), children: [], text: '' };
    top.children.push(element);
    if (empty !== '/') open.push(element);
  }
  if (open.length !== 1) fail('an element is left open');
  const [only, ...others] = root.children;
  if (only === undefined || others.length > 0 || root.text.trim() !== '') return fail('not one root element');
  return only;
}

/** All elements of a name, in the order of the document. */
export function elementsNamed(element: Element, name: string): Element[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => elementsNamed(child, name)),
  ];
}

/** The element and all under it. */
export function allElements(element: Element): Element[] {
  return [element, ...element.children.flatMap(allElements)];
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/gu)) {
    if (name in found) fail(`the attribute ${name} stands twice`);
    found[name] = unescaped(value);
  }
  return found;
}

function unescaped(text: string): string {
  const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;
  if (illegal.test(text) || !text.isWellFormed()) fail('a character that XML cannot hold');
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));|&/giu,
    (_, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name ?? ''] ?? fail('an unknown entity');
    },
  );
}

function fail(reason: string): never {
  throw new Error(`not well-formed: ${reason}`);
}
