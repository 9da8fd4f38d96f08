import { type FormEvent, useState } from 'react';

export interface CheckedForm {
  /** Fields that lack something, from the first try on: nobody is blamed for what they have not come to yet. */
  readonly lacking: readonly string[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onSubmit: (event: FormEvent) => void;
}

/** A form that is sent once nothing is lacking, and says at each field what is (`message`). */
export const useCheckedForm = (
  lacking: readonly string[],
  message: string,
  send: () => void,
): CheckedForm => {
  const [hasTried, setTried] = useState(false);
  const said = hasTried ? lacking : [];
  return {
    lacking: said,
    errorOf: (field) => (said.includes(field) ? message : undefined),
    onSubmit: (event) => {
      event.preventDefault();
      setTried(true);
      if (lacking.length === 0) send();
    },
  };
};
