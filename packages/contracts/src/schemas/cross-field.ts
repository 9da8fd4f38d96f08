import * as z from 'zod';

/**
 * When to run a check that compares `fields`: as soon as each of them is sound by itself, whatever else is wrong
 * with the object. Without this a check of the whole is skipped at the first fault elsewhere, and whoever corrects
 * that fault only then learns of the next.
 */
export const whenSound = (fields: z.ZodRawShape) => {
  const compared = z.object(fields);
  return ({ value }: { readonly value: unknown }): boolean => compared.safeParse(value).success;
};
