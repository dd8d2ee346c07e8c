import { useState } from 'react';
import type { VaultNotice } from '#shared/contract/vault-api';
import type { News } from './vault/use-safekeeping';

/** What stands above the page until it is read. */
export type Notices = {
  /** What the vault had to tell when it was opened, as far as it is unread. */
  readonly unread: readonly VaultNotice[];
  readonly dismiss: () => void;
  readonly news: News | undefined;
  readonly readNews: () => void;
};

export function useNotices(first: readonly VaultNotice[], firstNews: News | undefined): Notices {
  const [unread, setUnread] = useState(first);
  const [news, setNews] = useState(firstNews);
  return {
    unread,
    dismiss: () => {
      setUnread([]);
    },
    news,
    readNews: () => {
      setNews(undefined);
    },
  };
}
