import { createElement } from 'react';
import type { Block } from '#shared/document/document';
import { romanOf } from '#shared/document/figures';
import { type ChoiceProps, SentenceRun } from './sentence-view';

/** One block of the document, as close to the Word file as a screen needs. */
export function BlockView({ block, ...choice }: ChoiceProps & { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
      return <p className="paper-title">{block.text}</p>;
    case 'heading':
      return createElement(
        `h${block.level + 1}`,
        { className: `paper-heading paper-heading-${block.level}` },
        headingText(block),
      );
    case 'paragraph':
      return (
        <div className={`paper-paragraph paper-${block.place ?? 'body'}`}>
          {block.number !== undefined && <span className="paper-number numbers">{`${block.number}.`}</span>}
          <p>
            <SentenceRun sentences={block.sentences} {...choice} />
          </p>
        </div>
      );
    case 'list':
      return (
        <ol className={`paper-list paper-list-${block.marks} paper-list-level-${levelOf(block)}`}>
          {block.items.map((item, index) => (
            <li key={index}>
              <SentenceRun sentences={item} {...choice} />
            </li>
          ))}
        </ol>
      );
    case 'table':
      return <TableView block={block} {...choice} />;
    case 'page-break':
      return <hr className="paper-break" />;
  }
}

const levelOf = (list: Extract<Block, { kind: 'list' }>) => (list.marks === 'bullet' ? (list.level ?? 1) : 1);

function headingText(block: Extract<Block, { kind: 'heading' }>): string {
  return block.number === undefined ? block.text : `${romanOf(block.number)}. ${block.text}`;
}

function TableView({ block, ...choice }: ChoiceProps & { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    <table className="table paper-table">
      <thead>
        <tr>
          {block.head.map((text, index) => (
            <th key={index}>{text}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>
                <SentenceRun sentences={[cell]} {...choice} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
