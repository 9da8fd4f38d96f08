import type { Caller, Principal } from './request.ts';

/** Whether a caller was let in, and under which role. */
export const isPrincipal = (caller: Caller | Principal): caller is Principal => 'actingAs' in caller;
