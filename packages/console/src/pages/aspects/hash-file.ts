/** SHA-256 of a file, in hexadecimal: it is computed here, and the file stays where it is. */
export const hashFile = async (file: Pick<Blob, 'arrayBuffer'>): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
