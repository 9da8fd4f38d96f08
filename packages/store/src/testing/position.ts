import { agency, position, unit } from '@kotak9/rules/testing';
import type { PositionData, PositionState } from '../position-state.ts';

export const kota = agency('kota-jayapura');

/** A vacant post of an administrator. */
export const buildPosition = (changes: Partial<PositionData> = {}): PositionData => ({
  id: position('kabid-sd'),
  title: 'Kepala Bidang Pembinaan SD',
  unitId: unit('dinas-pendidikan'),
  tier: 'administrator',
  functionalLevel: null,
  eselon: 'III.b',
  kelas: 11,
  critical: false,
  field: 'pendidikan',
  relatedFields: [],
  superiorId: null,
  holder: null,
  holderSince: null,
  standard: null,
  vacantSince: null,
  ...changes,
});

export const buildPositionState = (
  changes: Partial<PositionData> = {},
  pointer: PositionState['pointer'] = { live: null, count: 0 },
): PositionState => ({ head: { seq: 1, hash: 'first' }, data: buildPosition(changes), pointer });
