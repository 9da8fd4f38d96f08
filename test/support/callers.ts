import { type Api, apiAs } from './api.ts';
import { clientApiAs } from './client-api.ts';

export interface Caller {
  readonly caller: string;
  /** Each caller has an agency of its own: both run in one stack and do not see each other. */
  readonly agency: string;
  readonly as: (url: string, token: string | null) => Api;
}

/** Who the stack tests call as: what holds for raw HTTP must hold for whoever uses the client. */
export const CALLERS: readonly Caller[] = [
  { caller: 'raw HTTP', agency: 'kota-uji', as: apiAs },
  { caller: 'the typed client', agency: 'kota-klien', as: clientApiAs },
];
