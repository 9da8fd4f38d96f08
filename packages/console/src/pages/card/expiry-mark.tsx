import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { componentMessages } from './component-messages.ts';
import { expiryOf } from './expiry.ts';

/** Until when something counts, loud where it counts no longer or soon will not. */
export const ExpiryMark = ({ until, today }: { readonly until: string | null; readonly today: string }) => {
  const text = useText(componentMessages);
  const format = useFormat();
  const expiry = expiryOf(until, today);
  if (until === null) return text('lasting');
  const date = format.date(until);
  if (expiry === 'expired') return <Badge tone="bad">{text('expired', { date })}</Badge>;
  if (expiry === 'soon') return <Badge tone="warn">{text('soon', { date })}</Badge>;
  return date;
};
