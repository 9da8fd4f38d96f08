import { type Refusal, refuse, type Text } from '@kotak9/contracts';

/** What is wrong with one field, and what to do about it. */
export interface FieldFault {
  readonly field: string;
  readonly message: Text;
}

/** A value that is sound by itself and does not fit what is recorded. */
export const refuseField = (code: string, { field, message }: FieldFault): Refusal =>
  refuse('request/invalid', {}, [{ field, code, message }]);

export const IN_FUTURE: FieldFault = {
  field: 'on',
  message: { id: 'Tidak boleh di masa depan.', en: 'Must not lie in the future.' },
};
