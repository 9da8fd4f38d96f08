import { NONE } from '../finding.ts';
import type { Check } from '../preflight-facts.ts';

/** What nobody in service is without: a post, an education, a career. */
export const postMissing: Check = ({ inputs, isMapped }) =>
  isMapped && inputs.post === null ? [{ path: 'post', expected: 'jabatan definitif', actual: NONE }] : [];

export const educationMissing: Check = ({ inputs }) =>
  inputs.education.length === 0 ? [{ path: 'education', expected: 'pendidikan terakhir', actual: NONE }] : [];

export const careerMissing: Check = ({ definitive }) =>
  definitive.length === 0 ? [{ path: 'career', expected: 'riwayat jabatan definitif', actual: NONE }] : [];
