export interface Signatory {
  readonly nip: string;
  readonly body: string;
}

/** What is said when a policy is put in force. */
export interface Activation {
  /** `YYYY-MM-DD`, or empty. */
  readonly from: string;
  readonly minutesNumber: string;
  readonly signatories: readonly Signatory[];
}

export const NO_ACTIVATION: Activation = {
  from: '',
  minutesNumber: '',
  signatories: [{ nip: '', body: '' }],
};

export const isNip = (text: string): boolean => /^\d{18}$/.test(text);

/** Whether everything is said; whether it is right the service decides. */
export const isComplete = ({ from, minutesNumber, signatories }: Activation): boolean =>
  from !== '' &&
  minutesNumber.trim() !== '' &&
  signatories.length > 0 &&
  signatories.every(({ nip, body }) => isNip(nip) && body.trim() !== '');
