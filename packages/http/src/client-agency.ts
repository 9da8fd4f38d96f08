import type { AgencyId } from '@kotak9/rules';

/** Which agency a machine client stands for, as it was registered; null for one that nobody registered. */
export type FindClientAgency = (clientId: string) => Promise<AgencyId | null>;
