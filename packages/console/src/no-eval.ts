/** Zod compiles its parsers by `new Function` where it may. The policy of the page forbids it, and reports each try. */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
