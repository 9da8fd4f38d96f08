import * as z from 'zod';
import type { Text } from './language.ts';
import { CAREER_DEVELOPMENT_PROBLEMS } from './problems/career-development-problems.ts';
import { CONTRACT_PROBLEMS } from './problems/contract-problems.ts';
import { DEVELOPMENT_PROBLEMS } from './problems/development-problems.ts';
import { DISCIPLINE_PROBLEMS } from './problems/discipline-problems.ts';
import { FORECAST_PROBLEMS } from './problems/forecast-problems.ts';
import { IMPORT_PROBLEMS } from './problems/import-problems.ts';
import { INFORMATION_PROBLEMS } from './problems/information-problems.ts';
import { MATCHING_PROBLEMS } from './problems/matching-problems.ts';
import { MERIT_PROBLEMS } from './problems/merit-problems.ts';
import { OBJECTION_PROBLEMS } from './problems/objection-problems.ts';
import { PAY_PROBLEMS } from './problems/pay-problems.ts';
import { PERFORMANCE_MANAGEMENT_PROBLEMS } from './problems/performance-management-problems.ts';
import { PLANNING_PROBLEMS } from './problems/planning-problems.ts';
import { POLICY_PROBLEMS } from './problems/policy-problems.ts';
import { PREFLIGHT_PROBLEMS } from './problems/preflight-problems.ts';
import { PROCUREMENT_PROBLEMS } from './problems/procurement-problems.ts';
import { ACTING_PROBLEMS } from './problems/promotion-acting-problems.ts';
import { PROMOTION_PROBLEMS } from './problems/promotion-problems.ts';
import { TRANSFER_PROBLEMS } from './problems/promotion-transfer-problems.ts';
import { REPORT_PROBLEMS } from './problems/report-problems.ts';
import { REWARDS_PROBLEMS } from './problems/rewards-problems.ts';
import { SERVICES_PROBLEMS } from './problems/services-problems.ts';
import { SUBSCRIPTION_PROBLEMS } from './problems/subscription-problems.ts';
import { TALENT_PERIOD_PROBLEMS } from './problems/talent-period-problems.ts';

/** Problem details (RFC 9457) as every error of the API answers them. */
export const Problem = z
  .object({
    type: z.string().meta({ description: 'Stable identifier, `urn:kotak9:problem:<code>`' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    instance: z.string().optional(),
    correlationId: z.string().optional(),
    errors: z
      .array(z.object({ field: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'Every failing field, as a JSON path into the request' }),
    currentVersion: z.number().int().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

const entry = (status: number, title: Text, detail: Text) => ({ status, title, detail });

/** Every refusal that the API knows. `title` names it, `detail` says what to do. */
export const PROBLEMS = {
  'request/invalid': entry(
    400,
    { id: 'Permintaan tidak sah', en: 'Invalid request' },
    {
      id: 'Perbaiki isian yang disebut pada "errors", lalu kirim ulang.',
      en: 'Correct the fields listed in "errors" and send again.',
    },
  ),
  'request/not-json': entry(
    400,
    { id: 'Isi bukan JSON', en: 'Body is not JSON' },
    { id: 'Kirim isi berupa satu objek JSON yang sah.', en: 'Send one valid JSON object as the body.' },
  ),
  'request/unsupported-media-type': entry(
    415,
    { id: 'Jenis isi tidak didukung', en: 'Unsupported media type' },
    { id: 'Kirim dengan Content-Type: {types}.', en: 'Send with Content-Type: {types}.' },
  ),
  'request/not-acceptable': entry(
    406,
    { id: 'Bentuk jawaban tidak tersedia', en: 'Not acceptable' },
    {
      id: 'Jawaban ini tersedia sebagai: {types}. Sebut salah satunya pada header Accept.',
      en: 'This answer can be had as: {types}. Name one of them in the Accept header.',
    },
  ),
  'request/cursor-invalid': entry(
    400,
    { id: 'Kursor tidak sah', en: 'Invalid cursor' },
    {
      id: 'Pakai nilai "next" dari jawaban sebelumnya tanpa diubah, atau mulai tanpa kursor.',
      en: 'Use the "next" value of the previous answer unchanged, or start without a cursor.',
    },
  ),
  'auth/token-missing': entry(
    401,
    { id: 'Token tidak ada', en: 'Token missing' },
    {
      id: 'Sertakan header Authorization: Bearer dengan token yang berlaku.',
      en: 'Send Authorization: Bearer with a valid token.',
    },
  ),
  'auth/agency-missing': entry(
    403,
    { id: 'Token tanpa instansi', en: 'Token without agency' },
    {
      id: 'Token harus memuat custom:agency; hubungi administrator.',
      en: 'The token must carry custom:agency; ask your administrator.',
    },
  ),
  'auth/role-not-permitted': entry(
    403,
    { id: 'Peran tidak berwenang', en: 'Role not permitted' },
    { id: 'Tindakan ini hanya untuk peran: {roles}.', en: 'This action is for the roles: {roles}.' },
  ),
  'auth/role-conflict': entry(
    403,
    { id: 'Peran bertentangan', en: 'Conflicting roles' },
    {
      id: 'Peran {one} dan {other} tidak boleh dipegang satu orang; hapus salah satunya dari akun.',
      en: 'One person may not hold both {one} and {other}; remove one from the account.',
    },
  ),
  'auth/not-own-record': entry(
    403,
    { id: 'Bukan data sendiri', en: 'Not your own record' },
    {
      id: 'ASN hanya dapat melihat data dirinya sendiri.',
      en: 'A civil servant may see the own record only.',
    },
  ),
  'resource/not-found': entry(
    404,
    { id: 'Tidak ditemukan', en: 'Not found' },
    {
      id: '{resource} {id} tidak ada pada instansi ini.',
      en: '{resource} {id} does not exist in this agency.',
    },
  ),
  'resource/duplicate': entry(
    409,
    { id: 'Sudah ada', en: 'Already exists' },
    {
      id: '{resource} {id} sudah tercatat. Untuk memperbaikinya, pakai PATCH atau PUT.',
      en: '{resource} {id} is already recorded. To correct it, use PATCH or PUT.',
    },
  ),
  'reference/unknown': entry(
    400,
    { id: 'Rujukan tidak dikenal', en: 'Unknown reference' },
    {
      id: 'Isian {field} merujuk {id} yang tidak ada; catat dahulu rujukannya.',
      en: 'Field {field} refers to {id}, which does not exist; record that first.',
    },
  ),
  'version/required': entry(
    428,
    { id: 'Versi wajib disebut', en: 'Version required' },
    {
      id: 'Sertakan header If-Match dengan ETag dari GET terakhir.',
      en: 'Send If-Match with the ETag of your last GET.',
    },
  ),
  'version/stale': entry(
    412,
    { id: 'Versi sudah berubah', en: 'Version is stale' },
    {
      id: 'Data sudah diubah orang lain (versi kini {currentVersion}). Muat ulang, periksa, kirim lagi.',
      en: 'The record was changed meanwhile (now version {currentVersion}). Reload, review, send again.',
    },
  ),
  'version/contended': entry(
    409,
    { id: 'Bersamaan dengan perubahan lain', en: 'Contended' },
    {
      id: 'Terlalu banyak perubahan bersamaan; tidak ada yang tersimpan. Kirim ulang.',
      en: 'Too many changes at once; nothing was saved. Send again.',
    },
  ),
  'idempotency/key-reused': entry(
    422,
    { id: 'Idempotency-Key dipakai ulang', en: 'Idempotency-Key reused' },
    {
      id: 'Kunci ini sudah dipakai untuk permintaan lain. Pakai kunci baru.',
      en: 'This key was used for a different request. Use a new key.',
    },
  ),
  'position/occupied': entry(
    409,
    { id: 'Jabatan terisi', en: 'Position occupied' },
    { id: 'Jabatan {id} masih diisi orang lain.', en: 'Position {id} is held by someone else.' },
  ),
  'vacancy/already-open': entry(
    409,
    { id: 'Lowongan sudah ada', en: 'Vacancy already exists' },
    {
      id: 'Jabatan {id} sudah mempunyai lowongan {vacancy}.',
      en: 'Position {id} already has the vacancy {vacancy}.',
    },
  ),
  'succession-list/not-drafted': entry(
    404,
    { id: 'Daftar belum disusun', en: 'List not yet drafted' },
    {
      id: 'Daftar suksesi untuk {id} belum tersedia; coba lagi sesaat.',
      en: 'The succession list for {id} is not there yet; try again shortly.',
    },
  ),
  'succession-list/not-draft': entry(
    409,
    { id: 'Daftar bukan konsep', en: 'List is not a draft' },
    {
      id: 'Daftar berstatus {status}; hanya konsep yang dapat ditetapkan.',
      en: 'The list is {status}; only a draft can be published.',
    },
  ),
  'succession-list/empty': entry(
    422,
    { id: 'Tidak ada calon', en: 'No candidate' },
    {
      id: 'Tidak ada calon yang memenuhi syarat; daftar kosong tidak dapat ditetapkan.',
      en: 'No eligible candidate; an empty list cannot be published.',
    },
  ),
  'succession-list/not-published': entry(
    409,
    { id: 'Daftar belum ditetapkan', en: 'List not published' },
    {
      id: 'Daftar berstatus {status}; hanya daftar yang ditetapkan dapat dilihat dan diputus.',
      en: 'The list is {status}; only a published list can be seen and decided.',
    },
  ),
  'appointment/not-among-three': entry(
    422,
    { id: 'Di luar tiga calon', en: 'Not among the shortlist' },
    {
      id: 'Pejabat hanya dapat dipilih dari daftar yang ditetapkan. Penolakan ini dicatat.',
      en: 'Only a person on the published shortlist can be chosen. This refusal is recorded.',
    },
  ),
  'appointment/reason-required': entry(
    422,
    { id: 'Alasan wajib', en: 'Reason required' },
    {
      id: 'Memilih selain peringkat 1 wajib disertai "reason". Penolakan ini dicatat.',
      en: 'Choosing other than rank 1 needs a "reason". This refusal is recorded.',
    },
  ),
  'appointment/already-decided': entry(
    409,
    { id: 'Sudah diputus', en: 'Already decided' },
    {
      id: 'Daftar ini sudah diputus. Penolakan ini dicatat.',
      en: 'This list has been decided. This refusal is recorded.',
    },
  ),
  'appointment/no-longer-eligible': entry(
    422,
    { id: 'Tidak lagi memenuhi syarat', en: 'No longer eligible' },
    {
      id: 'Calon tidak lagi memenuhi syarat sejak daftar ditetapkan ({requirements}). Penolakan ini dicatat; minta komite menarik dan menyusun ulang daftar.',
      en: 'The candidate no longer meets the requirements ({requirements}). This refusal is recorded; ask the committee to withdraw and redraft the list.',
    },
  ),
  'appointment/date-invalid': entry(
    422,
    { id: 'Tanggal tidak sah', en: 'Invalid date' },
    {
      id: 'Tanggal mulai jabatan tidak boleh mendahului {earliest}. Penolakan ini dicatat.',
      en: 'The post cannot be assumed before {earliest}. This refusal is recorded.',
    },
  ),
  ...CAREER_DEVELOPMENT_PROBLEMS,
  ...DEVELOPMENT_PROBLEMS,
  ...PAY_PROBLEMS,
  ...REPORT_PROBLEMS,
  ...REWARDS_PROBLEMS,
  ...DISCIPLINE_PROBLEMS,
  ...SERVICES_PROBLEMS,
  ...SUBSCRIPTION_PROBLEMS,
  ...MERIT_PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...INFORMATION_PROBLEMS,
  ...OBJECTION_PROBLEMS,
  ...TALENT_PERIOD_PROBLEMS,
  ...PREFLIGHT_PROBLEMS,
  ...PROCUREMENT_PROBLEMS,
  ...CONTRACT_PROBLEMS,
  ...PROMOTION_PROBLEMS,
  ...TRANSFER_PROBLEMS,
  ...ACTING_PROBLEMS,
  ...PERFORMANCE_MANAGEMENT_PROBLEMS,
  ...PLANNING_PROBLEMS,
  ...POLICY_PROBLEMS,
  ...FORECAST_PROBLEMS,
  ...MATCHING_PROBLEMS,
  'service/unexpected': entry(
    500,
    { id: 'Kesalahan tak terduga', en: 'Unexpected error' },
    {
      id: 'Tidak ada yang tersimpan sebagian. Ulangi; bila berlanjut, sampaikan correlationId kepada administrator.',
      en: 'Nothing was half-written. Retry; if it persists, give the correlationId to your administrator.',
    },
  ),
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** After how many seconds the same request may do better, for refusals that pass by themselves. */
export const RETRY_AFTER: Readonly<Partial<Record<ProblemCode, number>>> = {
  'version/contended': 1,
  'succession-list/not-drafted': 2,
};
