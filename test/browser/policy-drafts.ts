import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import * as z from 'zod';
import { openConsole } from './support/open-console.ts';
import { apiOf } from './support/shared-stack.ts';

/** Two members of the committee: nobody puts in force what they drafted. */
export const DRAFTER = { role: 'talent-committee', nip: '197001011995031001' };
export const SECOND = { role: 'talent-committee', nip: '197102021996032002' };

let drafts = 0;
/** A draft of its own for each test, since all of them share one agency. */
export const createDraft = async (): Promise<string> => {
  drafts += 1;
  const id = `uji-${Date.now()}-${drafts}`;
  const body = { id, title: `Kebijakan uji ${drafts}`, basedOn: 'bkn-411-2025', patch: {} };
  expect(await (await apiOf(DRAFTER)).post('/v1/policies', body)).toMatchObject({ status: 201 });
  return id;
};

export const openDraft = async (id: string, section = 'performance'): Promise<Page> => {
  const page = await openConsole({
    as: DRAFTER,
    path: `/policies/${id}?section=${section}`,
    tolerate: [/ERR_INTERNET_DISCONNECTED/],
  });
  await page.getByRole('button', { name: 'Simpan konsep' }).waitFor();
  return page;
};

const Stored = z.object({
  version: z.number(),
  ruleSet: z.looseObject({ axes: z.unknown() }),
  status: z.string(),
});

/** A policy as the service has it. */
export const storedPolicy = async (id: string): Promise<z.infer<typeof Stored>> =>
  Stored.parse((await (await apiOf(DRAFTER)).get(`/v1/policies/${id}`)).body);
