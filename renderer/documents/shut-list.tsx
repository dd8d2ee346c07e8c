import type { RecordPointer } from '#shared/document/document';
import type { Obstacle } from '#shared/document/obstacles';
import { useSay } from '../program/translation';

type ShutListProps = {
  readonly obstacles: readonly Obstacle[];
  readonly titleOf: (pointer: RecordPointer) => string;
};

/** What keeps a document shut, by kind, with the people whom it is about. */
export function ShutList({ obstacles, titleOf }: ShutListProps) {
  const say = useSay();
  const names = (wanted: readonly Obstacle[]): string =>
    [...new Set(wanted.flatMap(({ check }) => check.records).map(titleOf))].join(', ');
  const missing = obstacles.filter(({ check }) => check.code === 'consent-missing');
  const [yielding, refused] = [missing.filter(({ yields }) => yields), missing.filter(({ yields }) => !yields)];
  const suspected = obstacles.filter(({ check }) => check.code === 'name-suspected');
  const others = obstacles.filter((obstacle) => !missing.includes(obstacle) && !suspected.includes(obstacle));
  return (
    <ul className="shut-list">
      {yielding.length > 0 && <li>{say('document.shutConsent', { names: names(yielding) })}</li>}
      {refused.length > 0 && <li>{say('document.shutRefused', { names: names(refused) })}</li>}
      {suspected.length > 0 && (
        <li>{say('document.shutSuspected', { count: suspected.length, names: names(suspected) })}</li>
      )}
      {[...new Set(others.map(({ check }) => check.code))].map((code) => (
        <li key={code}>{say(`check.${code}`)}</li>
      ))}
    </ul>
  );
}
