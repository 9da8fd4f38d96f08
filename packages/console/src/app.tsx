import { Suspense } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Route, Switch } from 'wouter';
import { useConfig } from './api/client-context.tsx';
import { LOCALES, useLanguage } from './language/language.ts';
import { useText } from './language/use-text.ts';
import { Page } from './parts/page.tsx';
import { TextLink } from './parts/text-link.tsx';
import { ROUTES } from './routes.ts';
import { useMaybeSession } from './session/use-session.ts';
import { CrashGuard } from './shell/crash-guard.tsx';
import { shellMessages } from './shell/messages.ts';
import { Shell } from './shell/shell.tsx';
import { CognitoSignIn } from './sign-in/cognito-sign-in.tsx';
import { LocalSignIn } from './sign-in/local-sign-in.tsx';
import { Loading } from './states/loading.tsx';
import { NoPermission } from './states/no-permission.tsx';

const NotFound = () => {
  const text = useText(shellMessages);
  return (
    <Page title={text('notFound')} lead={text('notFoundText')}>
      <p>
        <TextLink to="/">{text('toHome')}</TextLink>
      </p>
    </Page>
  );
};

const SignIn = () => {
  const { signIn } = useConfig();
  return signIn.kind === 'local' ? <LocalSignIn /> : <CognitoSignIn config={signIn} />;
};

/** Sign-in for who is not signed in; else the page of the address, in its frame. */
export const App = () => {
  const session = useMaybeSession();
  const [language] = useLanguage();
  if (session === null) {
    return (
      <I18nProvider locale={LOCALES[language]}>
        <SignIn />
      </I18nProvider>
    );
  }
  return (
    <I18nProvider locale={LOCALES[language]}>
      <Shell>
        <Switch>
          {ROUTES.map(({ path, page: PageOfRoute, roles }) => (
            <Route key={path} path={path}>
              {roles.some((role) => session.roles.includes(role)) ? (
                <CrashGuard key={path}>
                  <Suspense fallback={<Loading />}>
                    <PageOfRoute />
                  </Suspense>
                </CrashGuard>
              ) : (
                <NoPermission roles={roles} />
              )}
            </Route>
          ))}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Shell>
    </I18nProvider>
  );
};
