import { type FieldError, type Refusal, refuse } from '@kotak9/contracts';

export const fieldError = (field: string, code: string, id: string, en: string): FieldError => ({
  field,
  code,
  message: { id, en },
});

export const fieldFaults = (errors: readonly FieldError[]): Refusal => refuse('request/invalid', {}, errors);
