import { objectionOperations } from '@kotak9/contracts';
import { OBJECTION_CLAIMS, OBJECTION_ENDINGS, OBJECTION_OUTCOMES, OBJECTION_STATUSES } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { FORMS } from './entry-forms.ts';
import * as terms from './terms.ts';

const KINDS = objectionOperations.fileObjection.body.options.map(({ shape }) => shape.kind.value);

const sources = {
  kindNames: KINDS,
  claimNames: OBJECTION_CLAIMS,
  statusNames: OBJECTION_STATUSES,
  outcomeNames: OBJECTION_OUTCOMES,
  endingNames: OBJECTION_ENDINGS,
} as const;

describe('terms of objections', () => {
  it.each(Object.entries(sources))('%s names each value of the contract and no other', (name, values) => {
    const messages = Object.entries(terms).find(([key]) => key === name)?.[1];
    expect(Object.keys(messages?.id ?? {}).sort()).toEqual([...values].sort());
  });

  it('has a form for each kind of entry', () => {
    expect(['placement', ...Object.keys(FORMS)].sort()).toEqual([...KINDS].sort());
  });
});
