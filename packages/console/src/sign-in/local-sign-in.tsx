import { type FormEvent, useState } from 'react';
import { roleNames } from '../language/terms.ts';
import { useText } from '../language/use-text.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { signInLocally } from '../session/local-tokens.ts';
import { ROLES, type Role } from '../session/roles.ts';
import { storeSession } from '../session/session-store.ts';
import { signInMessages } from './messages.ts';
import { SignInFrame } from './sign-in-frame.tsx';

const SAMPLE_AGENCY = 'kota-jayapura';

/** The role picker of the local stack: whoever reaches this machine may be anybody. */
export const LocalSignIn = () => {
  const text = useText(signInMessages);
  const roleName = useText(roleNames);
  const [role, chooseRole] = useState<Role>('hr-admin');
  const [agency, setAgency] = useState(SAMPLE_AGENCY);
  const [nip, setNip] = useState('');
  const [fault, setFault] = useState<'none' | 'nip' | 'failed'>('none');

  const signIn = async (): Promise<void> => {
    if (role === 'asn' && !/^\d{18}$/.test(nip)) return setFault('nip');
    try {
      storeSession(await signInLocally({ roles: [role], agency, nip: role === 'asn' ? nip : null }));
    } catch {
      setFault('failed');
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void signIn();
  };
  return (
    <SignInFrame>
      <form className="sign-in__form" onSubmit={submit}>
        <p>{text('localLead')}</p>
        <Select
          label={text('role')}
          value={role}
          onChange={chooseRole}
          options={ROLES.map((value) => ({ value, label: roleName(value) }))}
        />
        <TextField label={text('agency')} hint={text('agencyHint')} value={agency} onChange={setAgency} />
        {role === 'asn' && (
          <TextField
            label={text('nip')}
            hint={text('nipHint')}
            value={nip}
            onChange={setNip}
            inputMode="numeric"
            error={fault === 'nip' ? text('nipMissing') : undefined}
          />
        )}
        {fault === 'failed' && (
          <Notice tone="bad" title={text('failed')} isNews>
            {text('failedText')}
          </Notice>
        )}
        <Button kind="primary" type="submit">
          {text('submit')}
        </Button>
      </form>
    </SignInFrame>
  );
};
