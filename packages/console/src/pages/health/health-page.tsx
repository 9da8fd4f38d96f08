import { useState } from 'react';
import { useReadWith } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { useAddress } from '../../parts/use-address.ts';
import { Failed } from '../../states/failed.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { DeadLetters } from './dead-letters.tsx';
import { Figures } from './figures.tsx';
import { healthMessages } from './messages.ts';
import { Refresh } from './refresh.tsx';
import { Schedules } from './schedules.tsx';
import { Verdict } from './verdict.tsx';
import { Workers } from './workers.tsx';
import './health.css';

const CALM_MS = 10_000;
/** While letters that were put back are worked off. */
const WATCHING_MS = 2000;
const SCHEDULES_MS = 30_000;

/** What runs in the background: what waits, what failed and its way back, and what the calendar did. */
export default function HealthPage() {
  const text = useText(healthMessages);
  const { params, choose, goTo } = useAddress();
  const [isWatching, setIsWatching] = useState(false);
  const refetchInterval = isWatching ? WATCHING_MS : CALM_MS;
  const queues = useReadWith({ refetchInterval }, '/v1/operations/queues');
  const publication = useReadWith({ refetchInterval }, '/v1/operations/publication');
  const schedules = useReadWith({ refetchInterval: SCHEDULES_MS }, '/v1/operations/schedules');
  const reads = [queues, publication, schedules];
  const outdated = reads.find((read) => read.isError && read.data !== undefined);

  const refresh = (): void => {
    for (const read of reads) void read.refetch();
  };
  const open = (worker: string | null): void => {
    setIsWatching(false);
    if (worker === null) choose({ worker: '' });
    else goTo({ worker });
  };

  return (
    <Page
      title={text('title')}
      lead={text('lead')}
      actions={
        <Refresh
          readAt={queues.dataUpdatedAt}
          isBusy={reads.some(({ isFetching }) => isFetching)}
          refresh={refresh}
        />
      }
    >
      {outdated !== undefined && <Failed error={outdated.error} retry={refresh} />}
      <ReadView read={queues}>
        {({ data: { items } }) => (
          <ReadView read={publication}>
            {({ data: published }) => (
              <ReadView read={schedules}>
                {({ data: planned }) => (
                  <>
                    {/* of figures that could not be read anew nothing is concluded */}
                    {outdated === undefined && (
                      <Verdict queues={items} publication={published} schedules={planned.items} />
                    )}
                    <Figures queues={items} publication={published} />
                    <Workers queues={items} chosen={params.get('worker')} choose={open} />
                    {items
                      .filter(({ name }) => name === params.get('worker'))
                      .map((queue) => (
                        <DeadLetters
                          key={queue.name}
                          queue={queue}
                          onRedriven={() => setIsWatching(true)}
                          close={() => open(null)}
                        />
                      ))}
                    <Schedules schedules={planned.items} />
                  </>
                )}
              </ReadView>
            )}
          </ReadView>
        )}
      </ReadView>
    </Page>
  );
}
