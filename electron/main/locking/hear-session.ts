import type { Later } from '../outcry/last-words';
import type { BusTool } from './bus';
import { saysSessionLocked, sessionPathIn } from './bus-words';
import { keepMonitoring } from './keep-monitoring';

const login = 'org.freedesktop.login1';
const loginPath = '/org/freedesktop/login1';
const manager = { bus: 'system', name: login, path: loginPath } as const;

/** How the system calls the session and the user that the program runs in. */
export type OwnSession = { readonly session: string | undefined; readonly userId: number };

type Deps = OwnSession & {
  readonly tool: BusTool;
  readonly later: Later;
  /** The session says that it is locked. */
  readonly locked: () => void;
  /** Nothing tells of the session any more. */
  readonly lost: () => void;
};

/** Hears what the system says of the own session. Where it knows none, nothing is listened to. */
export async function hearSession({ tool, later, locked, lost, ...own }: Deps): Promise<void> {
  const path = await ownSession(tool, own);
  if (path === undefined) return;
  keepMonitoring(
    { monitor: tool.monitor, later },
    { bus: 'system', name: login, path },
    {
      line: (printed) => {
        if (saysSessionLocked(printed)) locked();
      },
      up: () => undefined,
      down: lost,
    },
  );
}

/** The session that the program was started from, or else the one that shows the user's display. */
async function ownSession(tool: BusTool, { session, userId }: OwnSession): Promise<string | undefined> {
  if (session !== undefined && /^\w+$/u.test(session)) {
    const own = await tool.ask({ ...manager, method: `${login}.Manager.GetSession`, values: [session] });
    if (own !== undefined) return sessionPathIn(own);
  }
  const display = await tool.ask({
    ...manager,
    path: `${loginPath}/user/_${userId}`,
    method: 'org.freedesktop.DBus.Properties.Get',
    values: [`${login}.User`, 'Display'],
  });
  return sessionPathIn(display ?? '');
}
