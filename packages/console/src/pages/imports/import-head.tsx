import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { STATUS_TONES } from './import-list.tsx';
import { importMessages } from './messages.ts';
import { importStatusNames, kindNames } from './terms.ts';
import type { Import, ImportStatus } from './types.ts';

const STEPS = ['stepFile', 'stepCheck', 'stepCommit', 'stepDone'] as const;
/** Which of them is under way, from 0. */
const STEP_AT: Readonly<Record<ImportStatus, number>> = {
  'awaiting-file': 0,
  checking: 1,
  failed: 1,
  checked: 2,
  committing: 2,
  committed: 3,
  undoing: 3,
  undone: 3,
};

/** What the file is, in what state, and how far its way is. */
export const ImportHead = ({ shown: { kind, status, createdAt } }: { readonly shown: Import }) => {
  const text = useText(importMessages);
  const kindName = useText(kindNames);
  const statusName = useText(importStatusNames);
  const format = useFormat();
  const now = STEP_AT[status];
  return (
    <div className="import-head">
      <p>
        {kindName(kind)} <span className="quiet">· {format.instant(createdAt)}</span>{' '}
        <Badge tone={STATUS_TONES[status]}>{statusName(status)}</Badge>
      </p>
      <ol className="import-steps" aria-label={text('steps')}>
        {STEPS.map((step, at) => (
          <li key={step} data-past={at < now || undefined} {...(at === now && { 'aria-current': 'step' })}>
            <span className="import-steps__number" aria-hidden="true">
              {at + 1}
            </span>
            {text(step)}
            {at < now && <span className="visually-hidden"> ({text('stepPast')})</span>}
          </li>
        ))}
      </ol>
    </div>
  );
};
