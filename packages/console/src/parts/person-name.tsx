import { STAFF } from '../session/roles.ts';
import { useHasRole } from '../session/use-session.ts';
import { TextLink } from './text-link.tsx';

/** A name, leading to the card for who may see it. */
export const PersonName = ({ nip, name }: { readonly nip: string; readonly name: string }) => {
  const seesCards = useHasRole(...STAFF);
  return seesCards ? <TextLink to={`/people/${nip}`}>{name}</TextLink> : name;
};
