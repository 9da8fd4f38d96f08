import type { ReactNode } from 'react';
import { Link } from 'wouter';

export interface TextLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  /** As a button looks, where it is what to do next. */
  readonly kind?: 'text' | 'primary' | 'secondary';
}

/** A way to another page of the console. */
export const TextLink = ({ to, children, kind = 'text' }: TextLinkProps) => (
  <Link href={to} {...(kind !== 'text' && { className: `button button--${kind}` })}>
    {children}
  </Link>
);
