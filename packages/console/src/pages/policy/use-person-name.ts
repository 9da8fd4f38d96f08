import { useText } from '../../language/use-text.ts';
import { useSession } from '../../session/use-session.ts';
import { policyMessages } from './messages.ts';

/** Beyond that an id is a machine's and its beginning tells it apart. */
const LONGEST = 12;

/** Says who did something, of whom the service knows the id alone: the reader, or somebody else. */
export const usePersonName = (): ((subject: string) => string) => {
  const text = useText(policyMessages);
  const { subject: own } = useSession();
  return (subject) => {
    if (subject === own) return text('you');
    return subject.length > LONGEST ? text('member', { id: subject.slice(0, 8) }) : subject;
  };
};
