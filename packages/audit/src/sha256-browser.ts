/**
 * SHA-256 (FIPS 180-4) for browsers, which offer it only as a promise: one hash in a chain waits for the one before, and
 * the check of a history is one plain function everywhere.
 */
const isPrime = (n: number): boolean => {
  for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return false;
  return true;
};
const firstPrimes = (count: number): readonly number[] => {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (isPrime(n)) primes.push(n);
  return primes;
};
/** The first 32 bits of the fraction: where all the constants of SHA-256 come from. */
const fractionBits = (x: number): number => ((x - Math.floor(x)) * 2 ** 32) >>> 0;

const ROUND_CONSTANTS = Uint32Array.from(firstPrimes(64), (prime) => fractionBits(Math.cbrt(prime)));
const INITIAL = Uint32Array.from(firstPrimes(8), (prime) => fractionBits(Math.sqrt(prime)));

const BLOCK = 64;
const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const at = (words: Uint32Array, index: number): number => words[index] ?? 0;

/** The message, a one, zeros, and its length in bits: whole blocks of 64 bytes. */
const padded = (bytes: Uint8Array): DataView => {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n);
  return view;
};

const schedule = (view: DataView, block: number, words: Uint32Array): void => {
  for (let t = 0; t < 16; t++) words[t] = view.getUint32(block + t * 4);
  for (let t = 16; t < 64; t++) {
    const w15 = at(words, t - 15);
    const w2 = at(words, t - 2);
    const small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words[t] = at(words, t - 16) + small0 + at(words, t - 7) + small1;
  }
};

/** Takes one block into the state. */
const compress = (state: Uint32Array, words: Uint32Array): void => {
  const v = Uint32Array.from(state);
  for (let t = 0; t < 64; t++) {
    const [a, b, c] = [at(v, 0), at(v, 1), at(v, 2)];
    const [e, f, g] = [at(v, 4), at(v, 5), at(v, 6)];
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const one = at(v, 7) + big1 + choice + at(ROUND_CONSTANTS, t) + at(words, t);
    const d = at(v, 3);
    v.copyWithin(1, 0, 7);
    v[4] = d + one;
    v[0] = one + big0 + majority;
  }
  for (let n = 0; n < 8; n++) state[n] = at(state, n) + at(v, n);
};

/** SHA-256 of a text in UTF-8, lower-case hex. */
export const sha256 = (text: string): string => {
  const view = padded(new TextEncoder().encode(text));
  const state = Uint32Array.from(INITIAL);
  const words = new Uint32Array(64);
  for (let block = 0; block < view.byteLength; block += BLOCK) {
    schedule(view, block, words);
    compress(state, words);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
};
