import * as z from 'zod';

/** Cursor pagination: every list takes it. `maximum` is 1,000 rows a page. */
export const Paging = {
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  cursor: z.string().max(2000).optional().meta({ description: 'The `next` of the previous page' }),
};

export const page = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'Cursor of the next page' }),
  });
