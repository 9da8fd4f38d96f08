import { useState } from 'react';
import { useText } from '../../language/use-text.ts';
import { Notice } from '../../parts/notice.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { committeeMessages } from './committee-messages.ts';
import type { List } from './list-types.ts';
import { Publication } from './publication.tsx';
import { Withdrawal } from './withdrawal.tsx';

interface CommitteeActsProps {
  readonly list: List;
  /** The version that is looked at: nobody publishes what they have not seen. */
  readonly etag: string | null;
  readonly reload: () => void;
}

export interface ListActProps extends CommitteeActsProps {
  readonly done: () => void;
}

/** What the committee can do with the list as it stands, and what it has just done. */
export const CommitteeActs = (props: CommitteeActsProps) => {
  const text = useText(committeeMessages);
  const isCommittee = useHasRole('talent-committee');
  const [news, tell] = useState<'published' | 'withdrawn' | null>(null);
  const { status, shortlist } = props.list;
  if (!isCommittee) return null;
  return (
    <div className="vacancy-stack">
      {news !== null && (
        <Notice tone="good" title={text(news)} isNews>
          {text(news === 'published' ? 'publishedText' : 'withdrawnText')}
        </Notice>
      )}
      {status === 'published' && <Withdrawal {...props} done={() => tell('withdrawn')} />}
      {status === 'draft' && shortlist.length > 0 && (
        <Publication {...props} done={() => tell('published')} />
      )}
    </div>
  );
};
