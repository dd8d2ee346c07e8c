import { WhenOpened } from '../../holder/frame/when-opened';
import { useSay } from '../../program/translation';
import { OpenRegisters, type RegistersPageProps } from './open-registers';
import './registers.css';

/** What all case books share: the law, courts and bodies, sources, figures, organisations, counsel. */
export function RegistersPage(props: RegistersPageProps) {
  const say = useSay();
  return (
    <WhenOpened session={props.session} loading={say('app.loading')}>
      {(opened) => <OpenRegisters {...props} opened={opened} />}
    </WhenOpened>
  );
}
