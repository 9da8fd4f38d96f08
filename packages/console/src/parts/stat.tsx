import type { ReactNode } from 'react';
import './stat.css';

export interface StatProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly hint?: ReactNode;
}

/** Figures side by side: what they count, and how many. */
export const Stats = ({ children }: { readonly children: ReactNode }) => (
  <dl className="stats">{children}</dl>
);

export const Stat = ({ label, value, hint }: StatProps) => (
  <div className="stat">
    <dt>{label}</dt>
    <dd>
      <span className="stat__value">{value}</span>
      {hint !== undefined && <span className="stat__hint">{hint}</span>}
    </dd>
  </div>
);
