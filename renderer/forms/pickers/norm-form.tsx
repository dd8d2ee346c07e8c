import { useEffect, useRef, useState } from 'react';
import { lawFit } from '#shared/values/citations/law-names';
import { Norm } from '#shared/kinds/registers/norm';
import { readNormCitation } from '#shared/values/citations/read-norm-citation';
import { textsIn } from '#shared/values/texts/text';
import { fieldsOf } from '#shared/schema/walk-schema';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/fields/choice-field';
import { TextField } from '../../ui/fields/text-field';
import { useFormDesk } from '../desk/form-desk';
import type { FoundRecord } from '../../records/lookup';
import { choiceInWords, fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { formKeys } from './create-form';
import { lawOf } from './norm-options';
import { useInSight } from '../candidates/use-in-sight';

type NormFormProps = {
  /** The citation as it was typed. */
  readonly text: string;
  readonly norms: readonly FoundRecord[];
  readonly onCreated: (id: string, part: string | undefined) => void;
  readonly onCancel: () => void;
};

/** What the articles of one law have in common. */
const ofTheLaw = ['kind', 'code', 'codeShort', 'country', 'number', 'adopted'] as const;
const anotherLaw = '';

/** Enters an article that the register does not have: its law, its number and, if known, its heading. */
export function NormForm({ text, norms, onCreated, onCancel }: NormFormProps) {
  const translator = useTranslator();
  const { say } = translator;
  const shown = useInSight();
  const { create } = useFormDesk();
  const [cited] = useState(() => readNormCitation(text));
  const laws = new Map(norms.map(({ record }) => [lawOf(record, translator), record] as const));
  const [law, setLaw] = useState(() => bestLaw(cited.law, laws));
  const [own, setOwn] = useState(law === anotherLaw ? cited.law : '');
  const [kind, setKind] = useState('national');
  const [article, setArticle] = useState(cited.article ?? '');
  const [title, setTitle] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const known = laws.get(law);
  const isReady = known !== undefined || own.trim() !== '';
  const make = async (): Promise<void> => {
    if (!isReady) return;
    const shared =
      known === undefined
        ? { kind, code: own.trim() }
        : Object.fromEntries(
            Object.entries(fieldsOf(known)).filter(([name]) => ofTheLaw.some((each) => each === name)),
          );
    const made = await create('norm', {
      ...shared,
      ...(article.trim() === '' ? {} : { article: article.trim() }),
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      reviewStatus: 'unverified',
    });
    setFailed(made === undefined);
    if (made !== undefined) onCreated(made.id, cited.part ?? cited.inner);
  };
  const label = (name: string): string => fieldInWords({ group: 'norm', name }, translator);
  return (
    <div
      ref={shown}
      className="create-form"
      role="group"
      aria-label={say('picker.newRecord', { kind: say('kind.norm.one') })}
      onKeyDown={formKeys(() => void make(), onCancel)}
    >
      <div className="create-fields">
        <TextField label={label('article')} value={article} onChange={setArticle} inputRef={first} />
        <SelectField
          label={label('code')}
          value={law}
          onChange={setLaw}
          options={[
            ...[...laws.keys()].map((name) => ({ value: name, label: name })),
            { value: anotherLaw, label: say('picker.anotherLaw') },
          ]}
        />
        {known === undefined && (
          <>
            <TextField label={say('picker.nameOfLaw')} value={own} onChange={setOwn} />
            <SelectField
              label={label('kind')}
              value={kind}
              onChange={setKind}
              options={Norm.schema.shape.kind.options.map((value) => ({
                value,
                label: choiceInWords('norm-kind', value, translator),
              }))}
            />
          </>
        )}
        <TextField label={label('title')} value={title} onChange={setTitle} />
      </div>
      {hasFailed && <p className="field-error">{say('picker.notCreated')}</p>}
      <div className="create-buttons">
        <Button look="primary" small isDisabled={!isReady} onPress={() => void make()}>
          {say('picker.createIt')}
        </Button>
        <Button look="quiet" small onPress={onCancel}>
          {say('app.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** The law that the words name best; another one where they name none that is known. */
function bestLaw(words: string, laws: ReadonlyMap<string, unknown>): string {
  const ranked = [...laws].flatMap(([name, record]) => {
    const fit = lawFit(words, [...textsIn(fieldsOf(record)['code']), ...textsIn(fieldsOf(record)['codeShort'])]);
    return fit === undefined ? [] : [{ name, fit }];
  });
  return ranked.toSorted((one, other) => one.fit - other.fit)[0]?.name ?? anotherLaw;
}
