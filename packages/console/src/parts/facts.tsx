import type { ReactNode } from 'react';
import './facts.css';

/** Terms and what they are, one under the other. A fact of `null` is not shown. */
export const Facts = ({
  facts,
}: {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}) => (
  <dl className="facts">
    {facts
      .filter(([, value]) => value !== null)
      .map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
