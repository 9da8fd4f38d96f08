/** What the process ends with. Scripts may rely on these. */
export const EXIT = {
  ok: 0,
  /** It was done, and the answer is no: a broken chain, a file that cannot be imported. */
  no: 1,
  /** The command line is not as it should be. */
  usage: 2,
  /** Nobody is signed in, or no longer. */
  signedOut: 3,
  /** The service refused. */
  refused: 4,
  /** No answer came. */
  unreachable: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
