import { Fragment, type ReactNode } from 'react';
import { type FormDesk, FormDeskProvider } from '../../forms/desk/form-desk';
import { type RecordScope, RecordScopeProvider } from '../../records/record-scope';
import type { HolderDesk } from '../desk/holder-desk';
import { NewsBar } from '../news/news-bar';
import '../holder.css';

type HolderPageProps = {
  readonly desk: Pick<HolderDesk, 'about' | 'news' | 'pageKey'>;
  /** How records are found by what points to them, and where that leads. */
  readonly scope: RecordScope;
  /** What the forms work with. */
  readonly forms: FormDesk;
  /** The list of the parts of the holder, beside the page. */
  readonly nav: ReactNode;
  /** What is said above whatever page is shown. */
  readonly notice?: ReactNode;
  /** The page that is shown. It begins anew with each way to it. */
  readonly children: ReactNode;
};

/** An open holder: its parts beside, one page of it, and the news at the lower edge. What was typed is sent when a field is left. */
export function HolderPage({ desk, scope, forms, nav, notice, children }: HolderPageProps) {
  return (
    <RecordScopeProvider scope={scope}>
      <FormDeskProvider desk={forms}>
        <div className="holder">
          {nav}
          <div className="holder-main">
            <div className="holder-page" data-pane onBlur={() => void desk.about.session.flush()}>
              {notice}
              <Fragment key={desk.pageKey}>{children}</Fragment>
            </div>
            <NewsBar desk={desk.news} />
          </div>
        </div>
      </FormDeskProvider>
    </RecordScopeProvider>
  );
}
