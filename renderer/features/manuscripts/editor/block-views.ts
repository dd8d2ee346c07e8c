import type { Node } from 'prosemirror-model';
import type { Decoration, NodeView, NodeViewConstructor } from 'prosemirror-view';
import type { Translator } from '#shared/i18n/translator';
import type { WrittenInline } from '#shared/manuscript/manuscript';
import { numberIn, type Numbers } from './numbers';
import { attributesOf, fixedAttributesOf } from './schema';
import { withHidden } from './unit-deeds';

type Ground = { readonly say: Translator['say']; readonly show: () => void };

/** How what cannot be typed in is drawn: tables, page breaks, and the line that is left of what is hidden. */
export function blockViews(say: Translator['say']): Readonly<Record<'fixed' | 'hidden', NodeViewConstructor>> {
  const draw: NodeViewConstructor = (node, view, getPosition, decorations) => {
    const show = (): void => {
      view.dispatch(withHidden(view.state.tr, attributesOf(blockView.node).id, false));
      view.focus();
    };
    const blockView = new BlockView(node, decorations, { say, show });
    return blockView;
  };
  return { fixed: draw, hidden: draw };
}

class BlockView implements NodeView {
  readonly dom = document.createElement('div');
  readonly #ground: Ground;
  node: Node;

  constructor(node: Node, decorations: readonly Decoration[], ground: Ground) {
    this.#ground = ground;
    this.node = node;
    this.#draw(decorations);
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.#draw(decorations);
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLElement && event.target.closest('button') !== null;
  }

  #draw(decorations: readonly Decoration[]): void {
    const { id, form } = attributesOf(this.node);
    const isHidden = this.node.type.name === 'hidden' || fixedAttributesOf(this.node).hidden;
    this.dom.className = `unit ${isHidden ? 'unit-hidden' : `unit-fixed unit-${form}`}`;
    this.dom.dataset['unit'] = id;
    this.dom.replaceChildren(...(isHidden ? hiddenLine(this.node, this.#ground) : shownWhole(this.node, decorations)));
  }
}

function hiddenLine(node: Node, { say, show }: Ground): readonly HTMLElement[] {
  const words = node.textContent.slice(0, mostWords);
  const line = withText(
    'span',
    say(words === '' ? 'manuscript.editor.hidden' : 'manuscript.editor.hiddenWords', { words }),
  );
  const button = withText('button', say('manuscript.editor.show'));
  button.type = 'button';
  button.className = 'button button-quiet button-small';
  button.setAttribute('aria-label', say('manuscript.editor.showLong', { words }));
  button.addEventListener('click', show);
  return [line, button];
}

const mostWords = 70;

function shownWhole(node: Node, decorations: readonly Decoration[]): readonly HTMLElement[] {
  const { form, table } = fixedAttributesOf(node);
  if (form === 'page-break') return [withClass('hr', 'paper-break')];
  if (table === null) return [];
  const numbers = decorations.flatMap(({ spec }) => (spec as { readonly numbers?: Numbers }).numbers ?? [])[0];
  const drawn = withClass('table', 'table paper-table');
  const head = drawn.createTHead().insertRow();
  for (const text of table.head) head.append(withText('th', text));
  const body = drawn.createTBody();
  for (const row of table.rows) {
    const cells = body.insertRow();
    for (const { inlines } of row) cells.insertCell().append(...inlines.map((inline) => drawnInline(inline, numbers)));
  }
  return [drawn];
}

function drawnInline(inline: WrittenInline, numbers: Numbers | undefined): HTMLElement | string {
  switch (inline.kind) {
    case 'text':
      if (inline.emphasis === undefined) return inline.text;
      return withText(inline.emphasis === 'bold' ? 'strong' : 'em', inline.text);
    case 'note': {
      const mark = withClass('sup', 'note-mark');
      mark.dataset['number'] = numbers === undefined ? '?' : numberIn(numbers.notes, inline.key);
      return mark;
    }
    case 'note-number':
      return numbers === undefined ? '?' : numberIn(numbers.notes, inline.note);
    case 'unit-number':
      return numbers === undefined ? '?' : numberIn(numbers.units, inline.unit);
  }
}

function withText<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function withClass<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
