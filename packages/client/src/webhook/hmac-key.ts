const PREFIX = 'whsec_';
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;

/** A `CryptoKey`, by the name that browsers and Node both have for it. */
type HmacKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** The bytes of a base64 text; null if it is none. */
export const bytesOfBase64 = (text: string): Uint8Array<ArrayBuffer> | null => {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return null;
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
};

/** The key that a secret `whsec_<base64>` stands for; null if it stands for none. */
export const hmacKeyOf = async (secret: string): Promise<HmacKey | null> => {
  const bytes = bytesOfBase64(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
  return bytes === null ? null : crypto.subtle.importKey('raw', bytes, HMAC, false, ['verify']);
};

/** Whether the key gives this signature of the content. WebCrypto compares in constant time. */
export const fits = (key: HmacKey, signature: Uint8Array<ArrayBuffer>, content: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.verify(HMAC.name, key, signature, content);
