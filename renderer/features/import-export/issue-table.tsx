import type { Issue } from '#shared/failure';
import { useSay } from '../../program/translation';

type IssueTableProps = { readonly issues: readonly Issue[]; readonly more: number };

/** Places in a file, with what is wrong there, what was found and what was expected. */
export function IssueTable({ issues, more }: IssueTableProps) {
  const say = useSay();
  return (
    <div className="panel panel-body">
      <table className="table selectable">
        <caption className="visually-hidden">{say('import.issues', { count: issues.length + more })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('import.place')}</th>
            <th scope="col">{say('import.problem')}</th>
            <th scope="col">{say('import.given')}</th>
            <th scope="col">{say('import.expected')}</th>
          </tr>
        </thead>
        <tbody>
          {issues.map(({ path, problem, given, expected }, index) => (
            <tr key={index}>
              <td className="code">{path}</td>
              <td>{say(`problem.${problem}`)}</td>
              <td>{given}</td>
              <td>{expected}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="muted small">{say('import.moreIssues', { count: more })}</p>}
    </div>
  );
}
