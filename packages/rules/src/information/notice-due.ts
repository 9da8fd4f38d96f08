/** Whom a failure to protect personal data is notified to: the persons concerned and the authority. */
export const NOTICE_RECIPIENTS = ['subjek-data', 'lembaga'] as const;
export type NoticeRecipient = (typeof NOTICE_RECIPIENTS)[number];

const HOUR_MS = 3_600_000;
/** 3 × 24 hours: UU 27/2022 Ps 46. */
const NOTICE_HOURS = 3 * 24;

/**
 * The last instant in time for both notices, in UTC: 72 hours after the breach was found, whatever days these fall on.
 * UU 27/2022 Ps 46. @throws RangeError if `discoveredAt` is no instant
 */
export const noticeDueAt = (discoveredAt: string): string =>
  new Date(Date.parse(discoveredAt) + NOTICE_HOURS * HOUR_MS).toISOString();

/** By how many begun hours a notice came late; 0 where it was in time. */
export const hoursLate = (dueAt: string, givenAt: string): number =>
  Math.max(0, Math.ceil((Date.parse(givenAt) - Date.parse(dueAt)) / HOUR_MS));

/** Who has not been notified yet, in the order of the recipients. */
export const missingNotices = (
  notices: readonly { readonly to: NoticeRecipient }[],
): readonly NoticeRecipient[] =>
  NOTICE_RECIPIENTS.filter((recipient) => notices.every(({ to }) => to !== recipient));

/** How the duty to notify stands at an instant. */
export interface NoticeState {
  readonly missing: readonly NoticeRecipient[];
  /** Full hours until the notices are due, 0 once that has passed; null where none is missing. */
  readonly hoursLeft: number | null;
  readonly overdue: boolean;
}

export const noticeState = (
  {
    noticeDueAt: dueAt,
    notices,
  }: {
    readonly noticeDueAt: string;
    readonly notices: readonly { readonly to: NoticeRecipient }[];
  },
  now: string,
): NoticeState => {
  const missing = missingNotices(notices);
  if (missing.length === 0) return { missing, hoursLeft: null, overdue: false };
  const left = Date.parse(dueAt) - Date.parse(now);
  return { missing, hoursLeft: Math.max(0, Math.floor(left / HOUR_MS)), overdue: left < 0 };
};
