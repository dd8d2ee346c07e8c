import { useMemo } from 'react';
import { Toolbar } from 'react-aria-components';
import { Button } from '../../ui/button';
import { useFormDesk } from '../desk/form-desk';
import { recordTitle } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { useLastSources } from '../candidates/last-used';
import { oftenCited } from './often-cited';

const most = 5;

type LastSourcesProps = {
  /** Cited here already. */
  readonly cited: readonly string[];
  readonly onCite: (id: string, title: string) => void;
};

/** The sources used last, a press each: ten records from one paper are ten presses. One stop of the Tab key; arrows walk. */
export function LastSources({ cited, onCite }: LastSourcesProps) {
  const translator = useTranslator();
  const { candidates } = useFormDesk();
  const [last] = useLastSources();
  const often = useMemo(() => oftenCited(candidates), [candidates]);
  const records = new Map(candidates('source').map(({ id, record }) => [id, record]));
  const offered = [...new Set([...last, ...often])]
    .filter((id) => records.has(id) && !cited.includes(id))
    .slice(0, most);
  if (offered.length === 0) return null;
  return (
    <Toolbar className="last-used" aria-label={translator.say('picker.lastUsed')}>
      <span className="lookup-note">{translator.say('picker.lastUsed')}</span>
      {offered.map((id) => {
        const title = recordTitle('source', records.get(id), translator);
        return (
          <Button
            key={id}
            small
            aria-label={translator.say('picker.cite', { name: title })}
            onPress={() => {
              onCite(id, title);
            }}
          >
            <span className="last-used-name">{title}</span>
          </Button>
        );
      })}
    </Toolbar>
  );
}
