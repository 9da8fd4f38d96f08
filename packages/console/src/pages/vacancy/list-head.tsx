import type { ReactNode } from 'react';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Stat, Stats } from '../../parts/stat.tsx';
import { useHasRole } from '../../session/use-session.ts';
import type { List } from './list-types.ts';
import { vacancyMessages } from './messages.ts';
import { Reports } from './reports.tsx';

const STATES = {
  draft: ['neutral', 'draft'],
  published: ['good', 'frozen'],
  decided: ['accent', 'decidedStatus'],
  moot: ['warn', 'moot'],
} as const satisfies Record<List['status'], readonly [Tone, string]>;

/** How far the list is, what it rests on, and what is done with it. */
export const ListHead = ({ list, children }: { readonly list: List; readonly children: ReactNode }) => {
  const text = useText(vacancyMessages);
  const format = useFormat();
  const seesAll = useHasRole('hr-admin', 'talent-committee', 'auditor');
  const [tone, state] = STATES[list.status];
  return (
    <Panel title={text('list')} actions={<Reports vacancyId={list.vacancyId} />}>
      {seesAll && (
        <Stats>
          <Stat label={text('eligible')} value={format.number(list.candidates.length)} />
          <Stat label={text('shortlisted')} value={format.number(list.shortlist.length)} />
          <Stat label={text('excludedCount')} value={format.number(list.excluded.length)} />
        </Stats>
      )}
      <Facts
        facts={[
          [
            text('listStatus'),
            <Badge key="status" tone={tone}>
              {text(state)}
            </Badge>,
          ],
          [text('policy'), <code key="policy">{list.ruleSet}</code>],
          [
            text('tested'),
            <>
              {format.date(list.appointmentDate)} <span className="quiet">({text('testedHint')})</span>
            </>,
          ],
          [text('drafted'), format.instant(list.draftedAt)],
          [text('published'), list.publishedAt === null ? null : format.instant(list.publishedAt)],
          [text('minutes'), list.minutesNumber],
          [
            text('hash'),
            <>
              <code className="vacancy-hash">{list.contentHash}</code>
              <span className="quiet small vacancy-line">{text('hashHint')}</span>
            </>,
          ],
        ]}
      />
      {children}
    </Panel>
  );
};
