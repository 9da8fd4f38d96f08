import { localDate } from '@kotak9/store';
import { benchDelivery } from './delivery-bench.ts';
import { benchImports } from './import-bench.ts';
import { benchLook } from './look-bench.ts';
import { benchNineBox } from './nine-box-bench.ts';
import { benchReads } from './reads-bench.ts';
import { benchRules } from './rules-bench.ts';
import { benchTree } from './tree-bench.ts';

/** `npm run bench`: everything in one run, side by side; ratios and consumed units compare between machines. */
const today = localDate(new Date().toISOString());
for (const line of benchRules(today)) console.log(line);
for (const line of await benchReads(today)) console.log(line);
for (const line of await benchNineBox(today)) console.log(line);
for (const line of await benchLook(today)) console.log(line);
for (const line of await benchTree(today)) console.log(line);
for (const line of await benchImports(today)) console.log(line);
for (const line of await benchDelivery()) console.log(line);
