import { schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import type * as z from 'zod';
import { headKey, registerAggregate } from '../keys.ts';
import { defineRegister, type Entry } from '../register.ts';
import type { Write } from '../table.ts';

export type RoundData = z.infer<typeof schemas.ProcurementRound>;
export type ProcurementFormationData = z.infer<typeof schemas.ProcurementFormation>;
export type ApplicantData = z.infer<typeof schemas.Applicant>;
export type SelectionObjectionData = z.infer<typeof schemas.SelectionObjection>;
export type AppointeeData = z.infer<typeof schemas.Appointee>;
export type InboundTransferData = z.infer<typeof schemas.InboundTransfer>;
export type ContractData = z.infer<typeof schemas.Contract>;

/** Stages of a year's rounds, one for PNS and one for PPPK. */
export const roundRegister = defineRegister<RoundData>({
  kind: 'procurement-round',
  schema: schemas.ProcurementRound,
  place: 'agency',
  ownerOf: ({ year }) => year,
});

export const procurementFormationRegister = defineRegister<ProcurementFormationData>({
  kind: 'formation',
  schema: schemas.ProcurementFormation,
  place: 'agency',
  ownerOf: ({ year }) => year,
});

/** The formation is still as it was read. */
export const formationUnchanged = (
  agency: AgencyId,
  { head, data }: Entry<ProcurementFormationData>,
): Write => ({
  check: headKey(registerAggregate(agency, 'agency', 'formation', data.year, data.id)),
  when: { is: 'equal', attributes: { seq: head.seq } },
});

/** A formation is known by its year and its id within it. */
export const formationOwner = (year: string, formationId: string): string => `${year}/${formationId}`;

/** Applicants are not ASN: they stay with their formation, and never get a partition of a person. */
export const applicantRegister = defineRegister<ApplicantData>({
  kind: 'applicant',
  schema: schemas.Applicant,
  place: 'agency',
  ownerOf: ({ formation }) => formation,
});

export const selectionObjectionRegister = defineRegister<SelectionObjectionData>({
  kind: 'selection-objection',
  schema: schemas.SelectionObjection,
  place: 'agency',
  ownerOf: ({ formation }) => formation,
});

export const appointeeRegister = defineRegister<AppointeeData>({
  kind: 'appointee',
  schema: schemas.Appointee,
  place: 'agency',
  ownerOf: ({ year }) => year,
});

export const inboundTransferRegister = defineRegister<InboundTransferData>({
  kind: 'inbound-transfer',
  schema: schemas.InboundTransfer,
  place: 'agency',
  ownerOf: ({ year }) => year,
});

export const contractRegister = defineRegister<ContractData>({
  kind: 'contract',
  schema: schemas.Contract,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
});
