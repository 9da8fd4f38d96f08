import type { Client, DownloadedFile } from '@kotak9/client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useClient } from './client-context.tsx';

/** Hands a file to the browser, which asks or knows where to put it. */
const save = ({ bytes, mediaType, name }: DownloadedFile, fallbackName: string): void => {
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name ?? fallbackName;
  link.click();
  URL.revokeObjectURL(url);
};

/** Fetches a file of the API, which a plain link could not: it would not carry the token. */
export const useDownload = <Input>(
  fetchFile: (client: Client, input: Input) => Promise<DownloadedFile>,
  fallbackName: string,
): UseMutationResult<void, Error, Input> => {
  const client = useClient();
  return useMutation({
    mutationFn: async (input: Input) => save(await fetchFile(client, input), fallbackName),
  });
};
