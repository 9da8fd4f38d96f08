import { type ReactNode, useEffect } from 'react';
import './page.css';

export interface PageProps {
  readonly title: string;
  /** One sentence: what is to be seen and done here. */
  readonly lead?: string;
  /** What can be done with the whole page, on the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title, which is also the window's, and what is on it. */
export const Page = ({ title, lead, actions, children }: PageProps) => {
  useEffect(() => {
    document.title = `${title} · Kotak9`;
  }, [title]);
  return (
    <div className="page">
      <header className="page__head">
        <div>
          <h1 tabIndex={-1}>{title}</h1>
          {lead !== undefined && <p className="page__lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="page__actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
};
