import { useRead } from '../../api/use-read.ts';
import { useHasRole } from '../../session/use-session.ts';
import { ReadView } from '../../states/read-view.tsx';
import { DeadlinesPanel } from './deadlines-panel.tsx';
import { MovesPanel } from './moves-panel.tsx';
import { OpportunitiesPanel } from './opportunities-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { PoolPanel } from './pool-panel.tsx';
import type { CardPartProps } from './standing-parts.tsx';

/** Posts shown; the answer says how many there are. */
export const POSTS = 10;

const PoolPart = ({ nip }: { readonly nip: string }) => {
  const pool = useRead('/v1/asn/{nip}/talent-pool', { path: { nip } });
  return <ReadView read={pool}>{({ data }) => <PoolPanel pool={data} />}</ReadView>;
};

/** What may come, and what is due. The talent pool is not for assessors. */
export const OutlookPart = ({ nip, today, isOwn }: CardPartProps & { readonly isOwn: boolean }) => {
  const path = { nip };
  const seesPool = useHasRole('hr-admin', 'talent-committee', 'auditor', 'asn');
  const moves = useRead('/v1/asn/{nip}/moves', { path });
  const opportunities = useRead('/v1/asn/{nip}/opportunities', { path, query: { limit: POSTS } });
  const deadlines = useRead('/v1/asn/{nip}/deadlines', { path });
  const plan = useRead('/v1/asn/{nip}/development-plan', { path });
  return (
    <>
      <div className="card__pair card__pair--loose">
        <ReadView read={moves}>{({ data }) => <MovesPanel moves={data} isOwn={isOwn} />}</ReadView>
        <div className="card__stack">
          {seesPool && <PoolPart nip={nip} />}
          <ReadView read={deadlines}>
            {({ data }) => <DeadlinesPanel deadlines={data.items} today={today} />}
          </ReadView>
        </div>
      </div>
      <ReadView read={opportunities}>{({ data }) => <OpportunitiesPanel opportunities={data} />}</ReadView>
      <ReadView read={plan}>{({ data }) => <PlanPanel plan={data} />}</ReadView>
    </>
  );
};
