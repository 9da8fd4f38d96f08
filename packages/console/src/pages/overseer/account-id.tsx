/** As much of an account's id as tells people of one agency apart. */
const SHOWN = 8;

/** Who did something, as the token named them: in full to who points at it, and in the csv. */
export const AccountId = ({ sub }: { readonly sub: string }) => (
  <span className="number" title={sub}>
    {sub.length > SHOWN ? `${sub.slice(0, SHOWN)}…` : sub}
  </span>
);
