import { type ReactNode, useId } from 'react';
import './panel.css';

export interface PanelProps {
  readonly title: string;
  readonly hint?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own. */
export const Panel = ({ title, hint, actions, children }: PanelProps) => {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header className="panel__head">
        <div>
          <h2 id={id}>{title}</h2>
          {hint !== undefined && <p className="quiet small">{hint}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  );
};
