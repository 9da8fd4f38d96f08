import type { Client } from '@kotak9/client';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useClient } from './client-context.tsx';

interface Attempt {
  readonly input: string;
  readonly key: string;
}

/**
 * A change by the API: `useChange((client, input, idempotencyKey) => client.post(…), ['/v1/imports'])`. The key stays
 * the same while the same input is sent again, so that pressing the button once more after a broken connection does
 * nothing twice. Afterwards every read of the paths in `touches` is made anew.
 */
export const useChange = <Input, Output>(
  change: (client: Client, input: Input, idempotencyKey: string) => Promise<Output>,
  touches: readonly string[],
): UseMutationResult<Output, Error, Input> => {
  const client = useClient();
  const queries = useQueryClient();
  const attempt = useRef<Attempt | null>(null);
  return useMutation<Output, Error, Input>({
    mutationFn: (input) => {
      const text = JSON.stringify(input) ?? '';
      if (attempt.current?.input !== text) attempt.current = { input: text, key: crypto.randomUUID() };
      return change(client, input, attempt.current.key);
    },
    onSuccess: async () => {
      attempt.current = null;
      await Promise.all(touches.map((path) => queries.invalidateQueries({ queryKey: [path] })));
    },
  });
};
