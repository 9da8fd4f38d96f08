/** A share as a bar, beside the figure that says it. */
export const ShareBar = ({ share }: { readonly share: number }) => (
  <span className="aspects__bar" aria-hidden="true">
    <span style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
  </span>
);
