import { useState } from 'react';
import { useReadWith } from '../../api/use-read.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Meter } from '../../parts/meter.tsx';
import { Notice } from '../../parts/notice.tsx';
import { policyMessages } from './messages.ts';
import type { Policy } from './policy-types.ts';

const LOOK_AGAIN_MS = 2000;

/** How far everybody is placed anew after a policy was put in force; nothing once it is done. */
export const RecalculationProgress = ({ policy }: { readonly policy: Policy }) => {
  const text = useText(policyMessages);
  const { number } = useFormat();
  const id = policy.activations.at(-1)?.recalculationId ?? '';
  const [finished, setFinished] = useState('');
  const run = useReadWith(
    {
      enabled: policy.status === 'in-force' && id !== '',
      ...(finished !== id && { refetchInterval: LOOK_AGAIN_MS }),
    },
    '/v1/recalculations/{id}',
    { path: { id } },
  );
  const progress = run.data?.data;
  if (progress?.state === 'finished' && finished !== id) setFinished(id);
  if (progress === undefined || progress.state === 'finished') return null;
  const { done, total } = progress.people;
  return (
    <Notice tone="info" title={text('recalculating')}>
      <Meter
        label={text('peopleDone')}
        share={total === 0 ? 0 : done / total}
        text={`${number(done)} / ${number(total)}`}
      />
    </Notice>
  );
};
