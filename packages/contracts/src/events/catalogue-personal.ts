/** The task that the law gives to whoever keeps the records: it grounds every event, with the law named on its page. */
export const PUBLIC_TASK = 'UU 27/2022 Pasal 20 ayat 2 huruf e';

/** What in an event is personal data (UU 27/2022 Pasal 4 ayat 3), and why. */
export const PERSONAL_KINDS = {
  nip: 'The NIP says who it is',
  'participant-number': 'The number leads to an applicant for whoever may read applicants',
  post: 'It says which post somebody holds or held',
  evaluation: 'It says how somebody was judged',
  'date-of-birth': 'It follows from the day of birth',
  words: 'Written by hand: it may name somebody',
} as const;
export type PersonalKind = keyof typeof PERSONAL_KINDS;

export const isPersonalKind = (kind: unknown): kind is PersonalKind =>
  typeof kind === 'string' && Object.hasOwn(PERSONAL_KINDS, kind);

export const PERSONAL_KEY = 'x-personal';

/** Marks a field of an event's data as personal; the pages for subscribers list it. */
export const personal = (kind: PersonalKind): Readonly<Record<typeof PERSONAL_KEY, PersonalKind>> => ({
  [PERSONAL_KEY]: kind,
});
