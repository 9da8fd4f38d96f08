import { schemas } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { MeddledTable } from '../api-appointments/decision-calls.ts';
import { FIRST } from '../test-bodies.ts';
import { settle } from '../test-days.ts';
import { place } from '../test-succession.ts';
import {
  createContestant,
  filed,
  frozen,
  GRANT,
  member,
  placementOf,
  rule,
  STATEMENT,
} from './objection-calls.ts';

const PLACEMENT = { kind: 'placement', claim: 'misread-input', statement: STATEMENT } as const;
const AWARD_ID = '2025-08-17-penghargaan';

const Ruled = z.object({
  rulings: z.tuple([z.object({ placement: z.object({ after: schemas.Placement }) })]),
});

describe('a ruling on a placement', () => {
  const misread = (changes: object = {}) => ({
    ...GRANT,
    correction: {
      kind: 'awards',
      id: AWARD_ID,
      value: { name: 'Penghargaan', level: 'internasional', date: '2025-08-17' },
      ...changes,
    },
  });

  it('corrects the one input that was read wrongly', async () => {
    const world = await createContestant();
    const id = await filed(world, PLACEMENT);
    expect(await rule(world, id, misread())).toMatchObject({
      status: 201,
      body: {
        status: 'closed',
        itemId: null,
        final: null,
        rulings: [
          {
            corrected: { kind: 'awards', id: AWARD_ID, value: { level: 'internasional' } },
            placement: { changed: [{ name: 'penghargaan', before: 10.5, after: 15 }] },
          },
        ],
      },
    });
    expect(frozen(world)).toEqual([]);
  });

  it('is not of who recorded that input, nor about one that is contested by itself or not there', async () => {
    const world = await createContestant();
    const id = await filed(world, PLACEMENT);
    const hr = { ...member(1), sub: 'user-hr-admin' };
    expect(await rule(world, id, misread(), { claims: hr })).toMatchObject({ status: 403 });
    expect(await rule(world, id, misread({ id: 'nothing' }))).toMatchObject({ status: 404 });
    await filed(world, { kind: 'awards', claim: 'wrong-content', id: AWARD_ID, statement: STATEMENT });
    expect(await rule(world, id, misread())).toMatchObject({
      status: 409,
      body: { code: 'objection/item-frozen' },
    });
  });

  it('rules on what stands, where HR changes another input at the same time', async () => {
    const table = new MeddledTable();
    const world = await createContestant(table);
    const id = await filed(world, PLACEMENT);
    const assignment = { name: 'Tim', level: 'unit', date: '2025-03-01' };
    table.meddle = () => world.call(`PUT /v1/asn/${FIRST}/assignments/2025-03-01-tim`, { body: assignment });

    const answer = await rule(world, id, misread());

    expect(answer).toMatchObject({
      status: 201,
      body: {
        rulings: [{ placement: { changed: [{ name: 'penghargaan' }, { name: 'penugasan-tim-kerja' }] } }],
      },
    });
    await settle(world);
    expect(await placementOf(world)).toEqual(Ruled.parse(answer.body).rulings[0].placement.after);
  });

  it('has it computed anew by the policy in force where no input is wrong, in the same transaction', async () => {
    const world = await createContestant();
    world.setNow('2027-02-25T01:00:00.000Z');
    await world.post([
      `/v1/asn/${FIRST}/awards`,
      { name: 'Adhikara', level: 'nasional', date: '2026-12-01' },
    ]);
    await place(world, FIRST);
    const id = await filed(world, { ...PLACEMENT, claim: 'wrong-rule' });
    const before = await placementOf(world);
    // the assignment of 1 March 2025 counts for two years, and no daily check has been made since
    world.setNow('2027-03-05T01:00:00.000Z');

    const answer = await rule(world, id, GRANT);

    const changed = [{ axis: 'performance', name: 'penugasan-tim-kerja', before: 15, after: 0 }];
    expect(answer).toMatchObject({
      status: 201,
      body: { rulings: [{ corrected: null, placement: { before, changed } }] },
    });
    const { placement } = Ruled.parse(answer.body).rulings[0];
    expect(await placementOf(world)).toEqual(placement.after);
    expect(world.events('objection.answered')).toMatchObject([{ data: { corrected: false } }]);
    await settle(world);
    expect(await placementOf(world)).toEqual(placement.after);
  });

  it('changes nothing stored where nothing differs', async () => {
    const world = await createContestant();
    const id = await filed(world, { ...PLACEMENT, claim: 'wrong-rule' });
    const before = await placementOf(world);
    expect(await rule(world, id, GRANT)).toMatchObject({
      status: 201,
      body: { rulings: [{ placement: { before, after: before, changed: [] } }] },
    });
    expect(world.events('placement.changed')).toHaveLength(1);
  });
});
