import type { ReactNode } from 'react';
import type { Tone } from './badge.tsx';
import './notice.css';

export interface NoticeProps {
  readonly tone?: Exclude<Tone, 'accent'>;
  readonly title?: string;
  readonly children?: ReactNode;
  /** It came up after something was done: said aloud at once. */
  readonly isNews?: boolean;
}

/** Something to know before going on, or what came of what was done. */
export const Notice = ({ tone = 'info', title, children, isNews = false }: NoticeProps) => (
  <div className={`notice notice--${tone}`} {...(isNews && { role: tone === 'bad' ? 'alert' : 'status' })}>
    {title !== undefined && <p className="notice__title">{title}</p>}
    {children}
  </div>
);
