import { type objectionOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import type { IsoDate } from '@kotak9/rules';
import {
  type InputKind,
  lastRecording,
  loadInput,
  loadPerson,
  localDate,
  type ObjectionData,
  type Table,
} from '@kotak9/store';
import { INPUT_KINDS } from '../input-kinds.ts';

type Asked = Pick<Request<typeof objectionOperations.fileObjection>, 'principal' | 'params' | 'body'>;
type Body = Asked['body'];
type AboutInput = Exclude<Body, { kind: 'placement' }>;

/** What is contested, as it stands, and since when. */
export interface ContestedItem extends Pick<ObjectionData, 'itemId' | 'contested' | 'initial' | 'claimed'> {
  /** Day on which it was recorded or placed; null where nothing is there. */
  readonly since: IsoDate | null;
}

const invalid = (field: string, code: string, id: string, en: string): Refusal =>
  refuse('request/invalid', {}, [{ field, code, message: { id, en } }]);

export const contestedItem = (table: Table, request: Asked): Promise<ContestedItem | Refusal> => {
  const { body } = request;
  if (body.kind === 'placement') return contestedPlacement(table, request);
  return body.claim === 'missing-item'
    ? missingEntry(table, request, body)
    : presentEntry(table, request, body);
};

const contestedPlacement = async (
  table: Table,
  { principal, params }: Asked,
): Promise<ContestedItem | Refusal> => {
  const person = await loadPerson(table, principal.agency, params.nip);
  if (!person?.placement) return refuse('resource/not-found', { resource: 'placement', id: params.nip });
  const { head, placement } = person.placement;
  return {
    itemId: null,
    contested: { version: head.seq, ruleSet: placement.ruleSet },
    initial: null,
    claimed: null,
    since: placement.asOf,
  };
};

const missingEntry = async (
  table: Table,
  { principal, params }: Asked,
  { kind, id, correction }: AboutInput,
): Promise<ContestedItem | Refusal> => {
  if (id !== null) {
    return invalid('id', 'not-allowed', 'Butir yang belum ada tidak punya id.', 'A missing entry has no id.');
  }
  if (correction === null) {
    return invalid(
      'correction',
      'required',
      'Wajib: apa yang seharusnya tercatat.',
      'Required: what should be recorded.',
    );
  }
  const { idOf, resource } = INPUT_KINDS[kind];
  const itemId = idOf(correction);
  if (await loadInput(table, principal.agency, params.nip, kind, itemId)) {
    return refuse('resource/duplicate', { resource, id: itemId });
  }
  return { itemId, contested: null, initial: null, claimed: { ...correction }, since: null };
};

const presentEntry = async (
  table: Table,
  { principal, params }: Asked,
  { kind, id, claim, correction }: AboutInput,
): Promise<ContestedItem | Refusal> => {
  if (id === null) {
    return invalid('id', 'required', 'Wajib: butir yang dipersoalkan.', 'Required: the contested entry.');
  }
  if (claim === 'unfounded-item' && correction !== null) {
    return invalid(
      'correction',
      'not-allowed',
      'Butir yang tidak berdasar tidak diperbaiki, melainkan dihapus.',
      'An unfounded entry is removed, not corrected.',
    );
  }
  const { agency } = principal;
  const entry = await loadInput<InputKind>(table, agency, params.nip, kind, id);
  if (entry === null) return refuse('resource/not-found', { resource: INPUT_KINDS[kind].resource, id });
  const recorded = await lastRecording(table, agency, params.nip, kind, id);
  return {
    itemId: id,
    contested: null,
    initial: { ...entry },
    claimed: correction && { ...correction },
    since: recorded && localDate(recorded.at),
  };
};
