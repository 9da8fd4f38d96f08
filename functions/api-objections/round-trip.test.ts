import { schemas } from '@kotak9/contracts';
import { changedComponents, placePerson } from '@kotak9/rules';
import { day, nip } from '@kotak9/rules/testing';
import { asnAggregate, loadPerson, objectionAggregate, policyInForce, verifyAggregate } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FIRST } from '../test-bodies.ts';
import { settle } from '../test-days.ts';
import { HISTORY_CASES, RESULT_CASES } from '../test-input-cases.ts';
import { JAYAPURA } from '../test-succession.ts';
import type { World } from '../test-world.ts';
import {
  CONTESTED,
  createContestant,
  createUnrated,
  filed,
  frozen,
  GRANT,
  placementOf,
  rule,
} from './objection-calls.ts';

/** Every item of the person that counts today, byte for byte; of the record without its version, of which events add. */
const stateOf = ({ table }: World): ReadonlyMap<string, string> =>
  new Map(
    table
      .all()
      .filter(({ pk, sk }) => pk.includes('#ASN#') && sk.startsWith('NOW#'))
      .filter(({ sk }) => !sk.startsWith('NOW#OBJECTION#'))
      .map(({ seq, hash, ...item }) => [
        item.sk,
        JSON.stringify(item.sk === 'NOW#RECORD' ? item : { ...item, seq, hash }),
      ]),
  );

/** Keys of what is another, new or gone. */
const differences = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((sk) => before.get(sk) !== after.get(sk)).sort();

const scratch = async (world: World) => {
  const today = day('2026-08-03');
  const person = await loadPerson(world.table, JAYAPURA, nip(FIRST));
  if (person === null) throw new Error('Nobody');
  return placePerson(person.inputs, today, await policyInForce(world.table, JAYAPURA, today));
};

const Ruled = z.object({
  rulings: z.tuple([
    z.object({
      placement: z.object({
        before: schemas.Placement.nullable(),
        after: schemas.Placement,
        changed: z.unknown(),
      }),
    }),
  ]),
});

describe('an objection that is granted', () => {
  it('changes exactly the contested entry, and what follows is the recomputation from scratch', async () => {
    const world = await createContestant();
    await settle(world);
    const before = stateOf(world);
    const placedBefore = await placementOf(world);
    const id = await filed(world);
    expect(stateOf(world)).toEqual(before);

    const answer = await rule(world, id, GRANT);

    expect(answer).toMatchObject({
      status: 201,
      body: {
        status: 'closed',
        ending: 'dikabulkan',
        initial: { year: 2025, predikat: 'butuh-perbaikan' },
        claimed: CONTESTED.correction,
        final: { ...CONTESTED.correction, predikat: 'sangat-baik' },
      },
    });
    expect(differences(before, stateOf(world))).toEqual(['NOW#PERFORMANCE#2025']);
    expect(frozen(world)).toEqual([]);

    const { placement } = Ruled.parse(answer.body).rulings[0];
    expect(placement.before).toEqual(placedBefore);
    expect(placement.after).toEqual(await scratch(world));
    expect(placement.changed).toMatchObject([{ axis: 'performance', name: 'predikat-kinerja', after: 60 }]);
    expect(placement.changed).toEqual(changedComponents(placement.before, await scratch(world)));

    await settle(world);
    expect(await placementOf(world)).toEqual(placement.after);
    expect(placement.after.box).not.toBe(placement.before?.box);
  });

  it('is told by both chains, each whole: ids and codes, none of the words', async () => {
    const world = await createContestant();
    const id = await filed(world);
    await rule(world, id, GRANT);

    expect(world.events('objection')).toMatchObject([
      {
        type: 'objection.filed.v1',
        seq: 1,
        subject: `objection/${id}`,
        data: { objectionId: id, nip: FIRST, claim: 'wrong-content', dueOn: '2026-08-24' },
      },
      {
        type: 'objection.answered.v1',
        seq: 2,
        actor: { sub: 'committee-1', role: 'talent-committee' },
        data: { outcome: 'dikabulkan', corrected: true, final: true, instance: 'tim-penilai-kinerja' },
      },
    ]);
    expect(world.events('performance.recorded').at(-1)).toMatchObject({
      subject: `asn/${FIRST}`,
      actor: { sub: 'committee-1' },
      data: { id: '2025', corrected: true, predikat: 'sangat-baik' },
    });
    const told = JSON.stringify(world.events('objection'));
    expect(told).not.toContain(CONTESTED.statement);
    expect(told).not.toContain(GRANT.reason);
    expect(told).not.toContain('performance');
    for (const aggregate of [asnAggregate(JAYAPURA, nip(FIRST)), objectionAggregate(JAYAPURA, id)]) {
      expect(await verifyAggregate(world.table, aggregate)).toEqual([]);
    }
  });
});

describe.each([...HISTORY_CASES, ...RESULT_CASES])('an objection to an entry of $segment', (example) => {
  const { segment, body, id, corrected, movedId, moved } = example;
  const contested = { kind: segment, claim: 'wrong-content', id, statement: 'Keliru.' };

  it.each([
    ['corrected', corrected, id],
    ['corrected to another id', moved, movedId],
  ])('is granted: %s, and nothing else is another', async (_name, correction, correctId) => {
    const world = await createUnrated();
    await world.call(`POST /v1/asn/${FIRST}/${segment}`, { body });
    await settle(world);
    const before = stateOf(world);
    const key = (entry: string) =>
      [...before.keys()].find((sk) => sk.endsWith(`#${entry}`))?.replace(entry, '');
    const prefix = key(id);
    const objection = await filed(world, { ...contested, correction });

    const answer = await rule(world, objection, GRANT);

    expect(answer.status).toBe(201);
    expect(differences(before, stateOf(world))).toEqual(
      [...new Set([`${prefix}${id}`, `${prefix}${correctId}`])].sort(),
    );
    const { placement } = Ruled.parse(answer.body).rulings[0];
    expect(placement.after).toEqual(await scratch(world));
    await settle(world);
    expect(await scratch(world)).toEqual(placement.after);
    expect(await placementOf(world)).toMatchObject({ components: placement.after.components });
  });
});
