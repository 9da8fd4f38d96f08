/** What differs between deployments: written beside the page when it is deployed, read once when it starts. */
export interface ConsoleConfig {
  readonly signIn: LocalSignIn | CognitoSignIn;
}

/** The local stack: whoever can reach it chooses a role. */
export interface LocalSignIn {
  readonly kind: 'local';
}

export interface CognitoSignIn {
  readonly kind: 'cognito';
  /** Base URL of the hosted sign-in pages, e.g. `https://kotak9-prod-1234.auth.ap-southeast-3.amazoncognito.com`. */
  readonly domain: string;
  readonly clientId: string;
}

const isSignIn = (value: unknown): value is ConsoleConfig['signIn'] => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'local') return true;
  return (
    value.kind === 'cognito' &&
    'domain' in value &&
    typeof value.domain === 'string' &&
    'clientId' in value &&
    typeof value.clientId === 'string'
  );
};

/** Throws when `/config.json` cannot be read: without it nobody can sign in. */
export const loadConfig = async (): Promise<ConsoleConfig> => {
  const response = await fetch('/config.json', { cache: 'no-store' });
  const config: unknown = response.ok ? await response.json() : null;
  if (typeof config === 'object' && config !== null && 'signIn' in config && isSignIn(config.signIn)) {
    return { signIn: config.signIn };
  }
  throw new Error(`/config.json is not as it should be (${response.status})`);
};
