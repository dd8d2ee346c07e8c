import { Component, type ReactNode } from 'react';
import { useProgram } from '../program/program';
import { useSay } from '../program/translation';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

type ErrorBoundaryProps = { readonly children: ReactNode };

/** Catches a bug in what is drawn: says so in plain words and leaves the way through the lock. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const say = useSay();
  const { main } = useProgram();
  return (
    <main className="gate">
      <div className="gate-card gate-wide">
        <Notice title={say('frame.crashed')} strong>
          <p>{say('frame.crashedMore')}</p>
          <div>
            <Button look="primary" onPress={() => void main['window.lock']()}>
              {say('frame.lock')}
            </Button>
          </div>
        </Notice>
      </div>
    </main>
  );
}
