import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Translator } from '#shared/i18n/translator';
import type { Living } from '#shared/manuscript/living';
import { standingOf, type SentenceNews } from '#shared/manuscript/standing';
import { seenOf, unitOf } from './projection';
import { schema, seenIn, sentenceOf } from './schema';

type Shown = { readonly current: Living; readonly news: WeakMap<Node, News>; readonly decorations: DecorationSet };
type News = readonly SentenceNews[];

const shownNews = new PluginKey<Shown>('news');

/** Marks the sentences that say something new, are stale, or are said by no record any more: under them and in the margin. */
export function showsNews(first: Living, say: Translator['say']): Plugin<Shown> {
  const mark = (doc: Node, current: Living, news: WeakMap<Node, News>): Shown => ({
    current,
    news,
    decorations: DecorationSet.create(doc, decorationsIn(doc, newsReader(doc, current, news), say)),
  });
  return new Plugin({
    key: shownNews,
    state: {
      init: (_, { doc }) => mark(doc, first, new WeakMap()),
      apply: (tr, before, old) => {
        const current = currentIn(tr) ?? before.current;
        if (current !== before.current || seenIn(old.doc) !== seenIn(tr.doc))
          return mark(tr.doc, current, new WeakMap());
        return tr.docChanged ? mark(tr.doc, current, before.news) : before;
      },
    },
    props: { decorations: (state) => shownNews.getState(state)?.decorations },
  });
}

/** From this transaction on the sentences are compared with what stands there. */
export const withCurrent = (tr: Transaction, current: Living): Transaction => tr.setMeta(shownNews, current);

const currentIn = (tr: Transaction) => tr.getMeta(shownNews) as Living | undefined;

/** Reads the news of a block once for as long as it stays as it is. */
function newsReader(doc: Node, current: Living, known: WeakMap<Node, News>): (block: Node) => News {
  const seen = seenOf(doc);
  return (block) => {
    const before = known.get(block);
    if (before !== undefined) return before;
    const { news } = standingOf(unitOf(block), current, seen);
    known.set(block, news);
    return news;
  };
}

function decorationsIn(doc: Node, newsOf: (block: Node) => News, say: Translator['say']): Decoration[] {
  const decorations: Decoration[] = [];
  doc.forEach((block, at) => {
    if (block.type === schema.nodes.hidden) return;
    const news = newsOf(block);
    if (news.length === 0) return;
    const words = [...new Set(news.map(({ kind }) => say(`manuscript.editor.news.${kind}`)))].join(' · ');
    decorations.push(Decoration.node(at, at + block.nodeSize, { 'data-news': words }));
    const kinds = new Map(news.map(({ key, kind }) => [key, kind]));
    block.forEach((node, offset) => {
      const kind = kinds.get(sentenceOf(node) ?? '');
      if (kind === undefined) return;
      const from = at + 1 + offset;
      const title = say(`manuscript.editor.news.${kind}`);
      decorations.push(Decoration.inline(from, from + node.nodeSize, { class: `news news-${kind}`, title }));
    });
  });
  return decorations;
}
