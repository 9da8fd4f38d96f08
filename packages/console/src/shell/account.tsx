import { useQueryClient } from '@tanstack/react-query';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useConfig } from '../api/client-context.tsx';
import { roleNames } from '../language/terms.ts';
import { useText } from '../language/use-text.ts';
import { Button } from '../parts/button.tsx';
import { signOut } from '../session/sign-out.ts';
import { useSession } from '../session/use-session.ts';
import { Appearance } from './appearance.tsx';
import { shellMessages } from './messages.ts';

/** Who is signed in, as what; how the console looks; and the way out. */
export const Account = () => {
  const text = useText(shellMessages);
  const role = useText(roleNames);
  const session = useSession();
  const config = useConfig();
  const queries = useQueryClient();
  const roles = session.roles.map((one) => role(one)).join(', ');
  return (
    <DialogTrigger>
      <Button>
        <span className="account__role">{session.name ?? roles}</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="account" aria-label={text('account')}>
          <div>
            <p className="account__name">{session.name ?? session.nip ?? roles}</p>
            <p className="quiet small">{roles}</p>
            <p className="quiet small">{session.agency}</p>
          </div>
          <Appearance />
          <Button onPress={() => signOut(config, queries)}>{text('signOut')}</Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
