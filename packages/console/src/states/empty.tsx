import type { ReactNode } from 'react';
import './states.css';

export interface EmptyProps {
  readonly title: string;
  /** Why there is nothing, or what to do that there is. */
  readonly children?: ReactNode;
}

/** There is nothing to show, and why. */
export const Empty = ({ title, children }: EmptyProps) => (
  <div className="state">
    <p className="state__title">{title}</p>
    {children !== undefined && <div className="quiet">{children}</div>}
  </div>
);
