const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A secret of this tab that the redirect cannot leak (RFC 7636 §4.1). */
export const createVerifier = (): string => base64Url(crypto.getRandomValues(new Uint8Array(32)));

/** Its S256 challenge (§4.2). */
export const challengeOf = async (verifier: string): Promise<string> =>
  base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
