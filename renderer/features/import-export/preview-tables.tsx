import type { ImportPreview } from '#shared/contract/import-preview';
import { registerKinds } from '#shared/records/lists';
import type { RegisterName } from '#shared/records/registers';
import { useSay } from '../../program/translation';
import { Notice } from '../../ui/notice';
import { IssueTable } from './issue-table';
import type { ImportOrigin } from './use-import';

type PreviewTablesProps = { readonly preview: ImportPreview; readonly from: ImportOrigin };

/** What a file holds, before any of it is taken in. */
export function PreviewTables({ preview, from }: PreviewTablesProps) {
  const say = useSay();
  return (
    <>
      <h2>
        {'bundled' in from ? say(`import.preview-${from.bundled}`) : say('import.preview', { name: from.fileName })}
      </h2>
      {preview.caseBooks.length > 0 && <Books preview={preview} />}
      <RegisterTable registers={preview.registers} />
      {preview.submission !== undefined && (
        <p>
          <span className="muted">{say('import.submission')}: </span>
          {preview.submission.title}
        </p>
      )}
      {preview.remarks.length > 0 && (
        <>
          <Notice title={say('import.remarks')} still>
            <p>{say('import.remarksMore')}</p>
          </Notice>
          <IssueTable issues={preview.remarks} more={0} />
        </>
      )}
    </>
  );
}

function Books({ preview }: { readonly preview: ImportPreview }) {
  const say = useSay();
  return (
    <div className="panel panel-body">
      <table className="table">
        <caption className="visually-hidden">{say('import.books', { count: preview.caseBooks.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('import.books', { count: preview.caseBooks.length })}</th>
            <th scope="col" className="cell-number">
              {say('import.recordsColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {preview.caseBooks.map(({ title, records, alreadyThere, unchanged }, index) => (
            <tr key={index}>
              <td>
                {title}
                {unchanged === true && <div className="muted small">{say('import.unchanged')}</div>}
                {alreadyThere && unchanged !== true && <div className="small">{say('import.alreadyThere')}</div>}
              </td>
              <td className="cell-number">{records}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RegisterTable({ registers }: { readonly registers: ImportPreview['registers'] }) {
  const say = useSay();
  const names = Object.keys(registerKinds).filter((name): name is RegisterName => name in registers);
  const touched = names.filter((name) => registers[name].added + registers[name].reused > 0);
  const isReusing = touched.some((name) => registers[name].reused > 0);
  if (touched.length === 0) return null;
  return (
    <div className="panel panel-body">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('import.registers')}</th>
            <th scope="col" className="cell-number">
              {say('import.addedColumn')}
            </th>
            {isReusing && (
              <th scope="col" className="cell-number">
                {say('import.reusedColumn')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {touched.map((name) => (
            <tr key={name}>
              <td>{say(`register.${name}`)}</td>
              <td className="cell-number">{registers[name].added}</td>
              {isReusing && <td className="cell-number">{registers[name].reused}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
