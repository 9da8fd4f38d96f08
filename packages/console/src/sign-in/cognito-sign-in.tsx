import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../language/use-text.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { finishSignIn, goToSignIn } from '../session/cognito.ts';
import type { CognitoSignIn as Config } from '../session/config.ts';
import { storeSession } from '../session/session-store.ts';
import { Loading } from '../states/loading.tsx';
import { signInMessages } from './messages.ts';
import { SignInFrame } from './sign-in-frame.tsx';

/** Sends people to the hosted sign-in page, and takes them in when they come back to `/signed-in`. */
export const CognitoSignIn = ({ config }: { readonly config: Config }) => {
  const text = useText(signInMessages);
  const [location, goTo] = useLocation();
  const [hasFailed, fail] = useState(false);
  const isBack = location === '/signed-in';
  const isSignedOut = location === '/signed-out';

  useEffect(() => {
    if (!isBack) return;
    finishSignIn(config, new URLSearchParams(window.location.search)).then(
      (finished) => {
        if (finished === null) return fail(true);
        goTo(finished.path, { replace: true });
        storeSession(finished.session);
      },
      () => fail(true),
    );
  }, [config, goTo, isBack]);

  const begin = (): void => {
    const path = isBack || isSignedOut ? '/' : location;
    goToSignIn(config, path).catch(() => fail(true));
  };
  return (
    <SignInFrame>
      {isSignedOut && <p>{text('signedOut')}</p>}
      {hasFailed && (
        <Notice tone="bad" title={text('failed')} isNews>
          {text('failedText')}
        </Notice>
      )}
      {isBack && !hasFailed ? (
        <Loading />
      ) : (
        <>
          <p>{text('cognitoLead')}</p>
          <Button kind="primary" onPress={begin}>
            {text('title')}
          </Button>
        </>
      )}
    </SignInFrame>
  );
};
