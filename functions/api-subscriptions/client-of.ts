import type { MachineClient, Principal } from '@kotak9/http';

/** The system behind a call that only systems may make. */
export const clientOf = ({ client }: Principal): MachineClient => {
  if (client === undefined) throw new Error('Nobody but a machine client may make this call');
  return client;
};
