import { roleNames } from '../language/terms.ts';
import { useText } from '../language/use-text.ts';
import { Page } from '../parts/page.tsx';
import type { Role } from '../session/roles.ts';
import { stateMessages } from './messages.ts';

/** A page that is not for the caller: says for whom it is. */
export const NoPermission = ({ roles }: { readonly roles: readonly Role[] }) => {
  const text = useText(stateMessages);
  const role = useText(roleNames);
  return (
    <Page title={text('noPermissionTitle')}>
      <p>{text('noPermissionText', { roles: roles.map((one) => role(one)).join(', ') })}</p>
    </Page>
  );
};
