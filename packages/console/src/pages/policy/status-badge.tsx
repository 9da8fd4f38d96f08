import { useText } from '../../language/use-text.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { policyMessages } from './messages.ts';
import type { PolicySummary } from './policy-types.ts';

const TONES = {
  draft: 'warn',
  validated: 'info',
  scheduled: 'accent',
  'in-force': 'good',
  superseded: 'neutral',
} as const satisfies Record<PolicySummary['status'], Tone>;

/** Where a policy stands today. */
export const StatusBadge = ({ status }: { readonly status: PolicySummary['status'] }) => (
  <Badge tone={TONES[status]}>{useText(policyMessages)(`status-${status}`)}</Badge>
);
