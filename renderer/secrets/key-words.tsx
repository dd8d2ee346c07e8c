import './secrets.css';

/** Words to be copied by hand, numbered as on paper. */
export function KeyWords({ words, label }: { readonly words: readonly string[]; readonly label: string }) {
  return (
    <ol className="key-words selectable" aria-label={label}>
      {words.map((word, index) => (
        <li key={index} className="key-word">
          <span className="key-number">{index + 1}</span>
          {word}
        </li>
      ))}
    </ol>
  );
}
