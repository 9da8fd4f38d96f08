import * as z from 'zod';
import { NipText } from '../schemas/primitives.ts';
import { LeaveCreditBody, LeaveCreditData } from '../schemas/services-leave.ts';
import {
  LegalAidBody,
  LegalAidData,
  ProtectionClaimBody,
  ProtectionClaimData,
  ServiceRequestBody,
  ServiceRequestData,
  WealthReportBody,
  WealthReportData,
} from '../schemas/services-protection.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { registerOperations } from './register-operations.ts';

const HR_AND_ASN = ['hr-admin', 'asn'] as const;

/** Not for assessors and committees: nothing of this may come near a rating. */
const ofPerson = {
  function: 'api-services',
  params: z.object({ nip: NipText }),
  readers: ['hr-admin', 'auditor', 'asn'],
  ownRecordOnly: true,
} as const;

export const leaveCredits = registerOperations({
  ...ofPerson,
  path: '/v1/asn/{nip}/leave-credits',
  stem: 'LeaveCredit',
  noun: { id: 'hak cuti tambahan', en: 'further rights to leave' },
  writers: RECORD_WRITERS,
  body: LeaveCreditBody,
  entry: LeaveCreditData,
  refusals: ['leave/over-credit'],
});

export const protectionClaims = registerOperations({
  ...ofPerson,
  path: '/v1/asn/{nip}/protection-claims',
  stem: 'ProtectionClaim',
  noun: { id: 'klaim JKK dan JKM', en: 'claims of JKK and JKM' },
  writers: HR_AND_ASN,
  body: ProtectionClaimBody,
  entry: ProtectionClaimData,
  refusals: ['protection/kin-only'],
});

export const legalAid = registerOperations({
  ...ofPerson,
  path: '/v1/asn/{nip}/legal-aid',
  stem: 'LegalAid',
  noun: { id: 'bantuan hukum', en: 'legal aid' },
  writers: HR_AND_ASN,
  body: LegalAidBody,
  entry: LegalAidData,
});

export const wealthReports = registerOperations({
  ...ofPerson,
  path: '/v1/asn/{nip}/wealth-reports',
  stem: 'WealthReport',
  noun: { id: 'LHKPN dan LHKASN', en: 'wealth reports' },
  writers: HR_AND_ASN,
  body: WealthReportBody,
  entry: WealthReportData,
  refusals: ['wealth-report/year-not-ended'],
});

export const serviceRequests = registerOperations({
  ...ofPerson,
  path: '/v1/asn/{nip}/service-requests',
  stem: 'ServiceRequest',
  noun: { id: 'permintaan layanan', en: 'service requests' },
  writers: HR_AND_ASN,
  body: ServiceRequestBody,
  entry: ServiceRequestData,
});
