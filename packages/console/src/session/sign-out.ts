import type { QueryClient } from '@tanstack/react-query';
import { dropDrafts } from '../draft/drafts.ts';
import { goToSignOut } from './cognito.ts';
import type { ConsoleConfig } from './config.ts';
import { storeSession } from './session-store.ts';

/** Leaves nothing of the person on this device: neither what was read nor what was begun. */
export const signOut = ({ signIn }: ConsoleConfig, queries: QueryClient): void => {
  queries.clear();
  dropDrafts();
  storeSession(null);
  if (signIn.kind === 'cognito') goToSignOut(signIn);
};
