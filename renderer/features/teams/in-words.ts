import type { ExchangeCard, PacketSender } from '#shared/contract/exchange-api';
import type { Team, TeamProblem } from '#shared/contract/team-api';
import type { Failure } from '#shared/failure';
import type { Translator } from '#shared/i18n/translator';
import { failureText } from '../../program/failure-text';
import { momentInWords } from '../../program/moments';
import type { TeamNews } from './team-desk';

/** "Changes by Bolat and Dana have come". */
export function newsInWords({ team, by }: Pick<TeamNews, 'team' | 'by'>, { say, locale }: Translator): string {
  if (by.length === 0) return say('team.itself.came', { team });
  return say('team.itself.cameBy', { names: new Intl.ListFormat(locale, { type: 'conjunction' }).format(by) });
}

export function nameOf({ name }: Pick<ExchangeCard, 'name'>, { say }: Pick<Translator, 'say'>): string {
  return name === '' ? say('team.members.nameless') : name;
}

export function senderInWords({ name, is }: PacketSender, { say }: Translator): string {
  if (typeof is === 'object') return say('team.joining.from', { name: is.known });
  return name === '' ? say('team.joining.fromNameless') : say('team.joining.fromUnknown', { name });
}

/** When something was exchanged last, since the vault was opened. */
export function exchangedInWords({ exchangedAt }: Pick<Team, 'exchangedAt'>, translator: Translator): string {
  if (exchangedAt === undefined) return translator.say('team.panel.exchangedNone');
  return momentInWords(exchangedAt, translator);
}

/** That a team could not be exchanged with, in one line. */
export function amissInWords({ name }: Pick<Team, 'name'>, failure: Failure, { say }: Pick<Translator, 'say'>): string {
  return say(failure.code === 'exchange/folder-away' ? 'team.itself.away' : 'team.itself.failed', { name });
}

/** What is not as it should be, what is safe, and what is to be done. */
export function problemInWords(problem: TeamProblem, translator: Translator): string {
  const { say } = translator;
  switch (problem.kind) {
    case 'files':
      return say(`team.problem.${problem.are}`, { count: problem.count });
    case 'no-key':
      return say('team.problem.noKey');
    case 'offered':
      return say('team.problem.offered', { title: problem.title });
    case 'not-a-member':
      return say('team.panel.out');
    case 'failed': {
      const { what, safe, next } = failureText(problem.failure, translator);
      return `${what} ${safe} ${next}`;
    }
  }
}
