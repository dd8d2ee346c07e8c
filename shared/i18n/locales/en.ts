import advice from './en/advice.json' with { type: 'json' };
import app from './en/app.json' with { type: 'json' };
import backupPlace from './en/backup-place.json' with { type: 'json' };
import caseBook from './en/case-book.json' with { type: 'json' };
import caseList from './en/case-list.json' with { type: 'json' };
import check from './en/check.json' with { type: 'json' };
import checkValue from './en/check-value.json' with { type: 'json' };
import choice from './en/choice.json' with { type: 'json' };
import consent from './en/consent.json' with { type: 'json' };
import document from './en/document.json' with { type: 'json' };
import empty from './en/empty.json' with { type: 'json' };
import exchange from './en/exchange.json' with { type: 'json' };
import exports from './en/export.json' with { type: 'json' };
import failure from './en/failure.json' with { type: 'json' };
import field from './en/field.json' with { type: 'json' };
import fields from './en/fields.json' with { type: 'json' };
import firstRun from './en/first-run.json' with { type: 'json' };
import forget from './en/forget.json' with { type: 'json' };
import form from './en/form.json' with { type: 'json' };
import frame from './en/frame.json' with { type: 'json' };
import hearing from './en/hearing.json' with { type: 'json' };
import help from './en/help.json' with { type: 'json' };
import holder from './en/holder.json' with { type: 'json' };
import idle from './en/idle.json' with { type: 'json' };
import imports from './en/import.json' with { type: 'json' };
import kind from './en/kind.json' with { type: 'json' };
import manuscript from './en/manuscript.json' with { type: 'json' };
import missing from './en/missing.json' with { type: 'json' };
import newBook from './en/new-book.json' with { type: 'json' };
import notice from './en/notice.json' with { type: 'json' };
import picker from './en/picker.json' with { type: 'json' };
import problem from './en/problem.json' with { type: 'json' };
import profile from './en/profile.json' with { type: 'json' };
import recordTable from './en/record-table.json' with { type: 'json' };
import refusedStart from './en/refused-start.json' with { type: 'json' };
import register from './en/register.json' with { type: 'json' };
import registers from './en/registers.json' with { type: 'json' };
import safekeeping from './en/safekeeping.json' with { type: 'json' };
import save from './en/save.json' with { type: 'json' };
import secrets from './en/secrets.json' with { type: 'json' };
import section from './en/section.json' with { type: 'json' };
import session from './en/session.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import shortcuts from './en/shortcuts.json' with { type: 'json' };
import start from './en/start.json' with { type: 'json' };
import submission from './en/submission.json' with { type: 'json' };
import teamFolder from './en/team-folder.json' with { type: 'json' };
import team from './en/team.json' with { type: 'json' };
import travel from './en/travel.json' with { type: 'json' };
import unlock from './en/unlock.json' with { type: 'json' };
import words from './en/words.json' with { type: 'json' };

/** Every message of the window in English, by island. */
export const english = {
  advice,
  app,
  backupPlace,
  caseBook,
  caseList,
  check,
  checkValue,
  choice,
  consent,
  document,
  empty,
  exchange,
  export: exports,
  failure,
  field,
  fields,
  firstRun,
  forget,
  form,
  frame,
  hearing,
  help,
  holder,
  idle,
  import: imports,
  kind,
  manuscript,
  missing,
  newBook,
  notice,
  picker,
  problem,
  profile,
  recordTable,
  refusedStart,
  register,
  registers,
  safekeeping,
  save,
  secrets,
  section,
  session,
  settings,
  shortcuts,
  start,
  submission,
  team,
  teamFolder,
  travel,
  unlock,
  words,
};
