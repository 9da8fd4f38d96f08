import { createOpenApi } from './create-openapi.ts';
import { lintOpenApi } from './lint-openapi.ts';

/** `npm run lint:api`: the generated document has no finding at all. */
const findings = await lintOpenApi(createOpenApi());
for (const { severity, rule, message, at } of findings)
  console.error(`${severity} ${rule} ${at}\n  ${message}`);
console.log(`OpenAPI document: ${findings.length} findings`);
if (findings.length > 0) process.exitCode = 1;
