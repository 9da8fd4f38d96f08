import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createSilentObserver } from '@kotak9/observe';
import {
  DEADLINE_KINDS,
  type DeadlineKind,
  defaultRuleSet,
  type IsoDate,
  type Nip,
  type PersonInputs,
  placePerson,
  profileCandidate,
  toNip,
} from '@kotak9/rules';
import { agency, buildPerson, day, unit } from '@kotak9/rules/testing';
import {
  commit,
  createPerson,
  createUnit,
  deadlineItem,
  loadDeadlines,
  replaceDeadlines,
  systemCommand,
  talentItem,
} from '@kotak9/store';
import { type MemoryDynamo, startMemoryDynamo } from '@kotak9/store/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHandler } from '../../functions/daily-check/create-handler.ts';

const AGENCY = agency('kota-uji');
const TODAY = day('2026-08-03');
/** Retire within the window, and have one deadline of every kind that falls due today. */
const RETIRING = 20;
const FAR_OFF = day('2031-05-10');
const PER_BATCH = 25;
/** What a run keeps of itself: that it began, and how it ended. */
const OF_THE_RUN = 2;

let dynamo: MemoryDynamo;
beforeEach(async () => {
  dynamo = await startMemoryDynamo();
});
afterEach(() => dynamo.close());

/** The n-th number of a birth date: sequences end at 999, then the next year of appointment begins. */
const numbered = (birth: string, n: number): Nip => {
  const year = 1995 + Math.floor(n / 999);
  const sequence = String(1 + (n % 999)).padStart(3, '0');
  const nip = toNip(`${birth.replaceAll('-', '')}${year}031${sequence}`);
  if (nip === null) throw new Error(`No NIP for ${birth} and ${n}`);
  return nip;
};

/** Administrators (BUP 58): born in 1969 they retire within two years, born in 1975 long after. */
const person = (birthDate: IsoDate, n: number): PersonInputs => {
  const { post, ...rest } = buildPerson();
  return buildPerson({ ...rest, nip: numbered(birthDate, n), birthDate, post });
};

/** Of every kind one, on the same day. */
const deadlineOf = (nip: Nip, kind: DeadlineKind, dueOn: IsoDate) => ({ nip, kind, id: dueOn, dueOn });

/** People who do not retire soon, nor has anything else fallen due, as the indexes carry them: what a scan would read and a date range must not. */
const fillWith = async (people: number): Promise<void> => {
  const documents = DynamoDBDocumentClient.from(dynamo.client);
  const items = Array.from({ length: people }, (_, n) => {
    const inputs = person(day('1975-05-10'), n);
    return talentItem(
      AGENCY,
      profileCandidate(inputs, placePerson(inputs, TODAY, defaultRuleSet), defaultRuleSet),
      [],
      1,
      defaultRuleSet,
    );
  });
  const deadlines = items.flatMap((_, n) => {
    const kind = DEADLINE_KINDS[n % DEADLINE_KINDS.length];
    if (kind === undefined) return [];
    return [
      deadlineItem(AGENCY, { ...deadlineOf(numbered('1975-05-10', n), kind, FAR_OFF), noticedOn: null }),
    ];
  });
  const all = [...items, ...deadlines];
  for (let from = 0; from < all.length; from += PER_BATCH) {
    const requests = all.slice(from, from + PER_BATCH).map((Item) => ({ PutRequest: { Item } }));
    await documents.send(new BatchWriteCommand({ RequestItems: { [dynamo.tableName]: requests } }));
  }
};

interface Consumption {
  readonly flagged: number;
  readonly noticed: number;
  readonly reads: number;
  readonly units: number;
  readonly again: number;
  readonly writesAgain: number;
}

/** Runs the daily check over a city of that size, twice. */
const checkCityOf = async (people: number): Promise<Consumption> => {
  const command = systemCommand('test', {
    agency: AGENCY,
    now: '2026-08-03T00:00:00.000Z',
    correlationId: 'cost',
  });
  const setUp = dynamo.table();
  await commit(setUp, command, [
    createUnit(AGENCY, { id: unit('dinas-a'), name: 'Dinas A', parentId: null }),
  ]);
  for (let n = 0; n < RETIRING; n++) {
    const inputs = person(day('1969-05-10'), n);
    await commit(setUp, command, [createPerson(AGENCY, inputs, [], TODAY, defaultRuleSet)]);
    const standing = await loadDeadlines(setUp, AGENCY, inputs.nip);
    const due = DEADLINE_KINDS.map((kind) => deadlineOf(inputs.nip, kind, TODAY));
    await replaceDeadlines(setUp, AGENCY, inputs.nip, standing, due);
  }
  await fillWith(people - RETIRING);

  const consumed = { reads: 0, units: 0, all: 0, writes: 0 };
  const table = dynamo.table({
    onConsumed: (operation, units) => {
      consumed.all += units;
      if (operation !== 'get' && operation !== 'query') {
        consumed.writes++;
        return;
      }
      consumed.reads++;
      consumed.units += units;
    },
  });
  const run = createHandler({ table, observer: createSilentObserver(), clock: () => new Date() });
  const asOf = '2026-08-03T01:00:00+09:00';
  const [first] = await run({ asOf, executionId: 'first' });
  const { reads, units } = consumed;
  consumed.all = 0;
  consumed.writes = 0;
  await run({ asOf, executionId: 'second' });
  return {
    flagged: first?.flagged ?? 0,
    noticed: first?.noticed ?? 0,
    reads,
    units,
    again: consumed.all,
    writesAgain: consumed.writes,
  };
};

describe('the cost of the daily check', () => {
  it('grows with what falls due in its window, not with the people', { timeout: 120_000 }, async () => {
    const small = await checkCityOf(1_000);
    await dynamo.close();
    dynamo = await startMemoryDynamo();
    const large = await checkCityOf(10_000);

    expect(small).toMatchObject({
      flagged: RETIRING,
      noticed: RETIRING,
      writesAgain: OF_THE_RUN,
    });
    expect(large).toEqual(small);
    console.info('read capacity units of one run', small.units, 'in', small.reads, 'requests');
    expect(small.units).toBeGreaterThan(0);
    expect(small.units).toBeLessThan(400);
  });
});
