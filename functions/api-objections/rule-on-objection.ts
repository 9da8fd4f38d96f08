import { type objectionOperations, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { type AgencyId, answerObjection, type ObjectionState, whyNotRule } from '@kotak9/rules';
import {
  changeObjection,
  commandOf,
  type Decision,
  lastRecording,
  loadObjection,
  loadRecord,
  localDate,
  type ObjectionData,
  runCommand,
  type StoredObjection,
  type Table,
  withState,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { recordedAttempt } from '../objection-attempt.ts';
import { type ChosenCorrection, chooseCorrection, contestedEntry } from './chosen-correction.ts';
import { type Effect, effectOf, NO_EFFECT } from './effect-of-ruling.ts';
import { objectionReply, refusalOf, staleVersion, unknownObjection } from './objection-answer.ts';

type RuleOnObjection = typeof objectionOperations.ruleOnObjection;

/**
 * An instance answers. What it grants is written to the contested entry, and to nothing else, in the same transaction
 * as the answer; the answer shows the placement before and as it follows from all inputs after.
 */
export const ruleOnObjection =
  ({ table }: TableDeps): Act<RuleOnObjection> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { principal, params, body } = request;
      const { agency } = principal;
      const found = await loadObjection(table, agency, params.id);
      if (found === null) return unknownObjection(params.id);
      const stale = staleVersion(request.ifMatch, found);
      if (stale) return stale;
      const { objection } = found;
      const today = localDate(request.now);
      const answered = answerObjection(objection, body.outcome, today);
      if (!answered.ok) return refusalOf(answered.error);
      const person = await loadRecord(table, agency, objection.nip);
      if (person === null) return refuse('resource/not-found', { resource: 'asn', id: objection.nip });
      const correction = await chooseCorrection(table, agency, objection, body);
      if (correction !== null && 'refused' in correction) return correction;
      const fault = whyNotRule(principal, {
        nip: objection.nip,
        recordedBy: await recordersOf(table, agency, objection, correction),
        ruledBy: objection.rulings.map(({ ruledBy }) => ruledBy),
      });
      if (fault) return recordedAttempt(agency, found, refuse('objection/four-eyes', { fault }));
      const effect =
        body.outcome === 'ditolak'
          ? NO_EFFECT
          : await effectOf(table, { agency, today, objection, person }, correction);
      if ('refused' in effect) {
        return effect.refused === 'objection/item-frozen' ? recordedAttempt(agency, found, effect) : effect;
      }
      return ruled(request, found, person.record.name, answered.value, effect);
    });

/** Who recorded the entry that is contested, or else the one that would be corrected. */
const recordersOf = async (
  table: Table,
  agency: AgencyId,
  objection: ObjectionData,
  correction: ChosenCorrection | null,
): Promise<readonly string[]> => {
  const entry = contestedEntry(objection) ?? correction;
  if (entry === null || entry.replacing === null) return [];
  const recording = await lastRecording(table, agency, objection.nip, entry.kind, entry.replacing);
  return recording?.by ?? [];
};

const ruled = (
  { principal, body, now }: Request<RuleOnObjection>,
  found: StoredObjection,
  name: string,
  state: ObjectionState,
  { corrected, placement, changes, checks }: Effect,
): Decision => {
  const { agency } = principal;
  const { id, nip, kind, instance, itemId, final, rulings } = found.objection;
  const { outcome, reason, reference } = body;
  const isItem = corrected !== null && corrected.kind === kind;
  const objection: ObjectionData = {
    ...withState(found.objection, state),
    ...(isItem ? { itemId: corrected.id, final: corrected.value } : { itemId, final }),
    rulings: [
      ...rulings,
      {
        instance: instance.code,
        outcome,
        reason,
        reference,
        on: localDate(now),
        ruledBy: principal.sub,
        corrected,
        placement,
      },
    ],
  };
  const answered = changeObjection(agency, found, objection, {
    type: 'objection.answered.v1',
    data: {
      objectionId: id,
      nip,
      instance: instance.code,
      outcome,
      corrected: corrected !== null,
      final: state.status === 'closed',
    },
  });
  return {
    changes: [answered, ...changes],
    checks,
    outcome: objectionReply(objection, name, found.head.seq + 1, 201),
  };
};
