import { schemas } from '@kotak9/contracts';
import type { ComparedField } from '@kotak9/rules';
import type { AsnRecord } from '@kotak9/store';

/** The field of our record behind a compared one. */
const RECORD_FIELDS: Readonly<Record<ComparedField, keyof AsnRecord>> = {
  name: 'name',
  'employment-type': 'employmentType',
  'birth-date': 'birthDate',
  sex: 'sex',
  status: 'status',
  'rank-grade': 'rank',
  'rank-since': 'rank',
};

export const recordFieldOf = (field: ComparedField): string => RECORD_FIELDS[field];

/**
 * The record with the other system's value; null where more hangs on the field than itself: birth date and sex are
 * those of the NIP, and with the status the post is left or the end of service changes.
 */
export const takenOver = (record: AsnRecord, field: ComparedField, theirs: string): AsnRecord | null => {
  switch (field) {
    case 'name':
      return { ...record, name: theirs };
    case 'rank-grade':
      return { ...record, rank: { ...record.rank, grade: schemas.Grade.parse(theirs) } };
    case 'rank-since':
      return { ...record, rank: { ...record.rank, since: schemas.CalendarDate.parse(theirs) } };
    case 'employment-type':
    case 'birth-date':
    case 'sex':
    case 'status':
      return null;
  }
};
