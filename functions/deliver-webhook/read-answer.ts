import type { Answered } from './answered.ts';

/** Seconds that a `Retry-After` asks for, as a number or as a date; null if it cannot be read. */
const readRetryAfter = (header: string | undefined, now: Date): number | null => {
  if (header === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
};

/** What an HTTP answer means for a delivery: only 2xx is one. */
export const readAnswer = (status: number, retryAfter: string | undefined, now: Date): Answered => {
  if (status >= 200 && status < 300) return { ok: true, status };
  const refused = { ok: false, status, askedSeconds: null } as const;
  if (status >= 300 && status < 400) return { ...refused, fault: 'redirected' };
  if (status === 410) return { ...refused, fault: 'gone' };
  if (status === 429 || status === 503) {
    return { ...refused, fault: 'asked-to-wait', askedSeconds: readRetryAfter(retryAfter, now) };
  }
  return { ...refused, fault: 'not-accepted' };
};
