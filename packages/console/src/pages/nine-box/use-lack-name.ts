import { componentNames } from '../../language/talent-terms.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { nineBoxMessages } from './messages.ts';

const OWN = { post: 'inputPost', status: 'inputStatus', placement: 'inputPlacement' } as const;
const isOwn = (input: string): input is keyof typeof OWN => Object.hasOwn(OWN, input);

/** Names an input that somebody lacks. */
export const useLackName = (): ((input: string) => string) => {
  const text = useText(nineBoxMessages);
  const component = useTerm(componentNames);
  return (input) => (isOwn(input) ? text(OWN[input]) : component(input));
};
