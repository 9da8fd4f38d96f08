import { FINDING_TEXTS, type Language, say, type schemas } from '@kotak9/contracts';
import type { Finding } from '@kotak9/rules';
import type * as z from 'zod';

type Told = z.infer<typeof schemas.Finding>;

/** A finding with what it means in the language of the caller. */
export const tellFinding = (finding: Finding, language: Language): Told => ({
  ...finding,
  blocks: [...finding.blocks],
  message: say(FINDING_TEXTS[finding.code], language, { expected: finding.expected, actual: finding.actual }),
});
