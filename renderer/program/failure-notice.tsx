import type { ReactNode } from 'react';
import type { Failure } from '#shared/failure';
import { Notice } from '../ui/notice';
import { failureText } from './failure-text';
import { useTranslator } from './translation';

/** Says what happened, what is safe and what to do next; `children` are the ways on. */
export function FailureNotice({ failure, children }: { readonly failure: Failure; readonly children?: ReactNode }) {
  const { what, safe, next } = failureText(failure, useTranslator());
  return (
    <Notice title={what} strong takesLostFocus>
      <p>{safe}</p>
      <p>{next}</p>
      {children}
    </Notice>
  );
}
