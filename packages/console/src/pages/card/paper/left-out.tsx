import { useText } from '../../../language/use-text.ts';
import { paperMessages } from './paper-messages.ts';

/** Says how many are not on the page, and where they are. */
export const LeftOut = ({ count }: { readonly count: number }) => {
  const text = useText(paperMessages);
  return count === 0 ? null : <p className="paper-left">{text('left', { count })}</p>;
};
