import * as z from 'zod';

/** Parses the environment once, at cold start. @throws Error naming every variable that is missing or wrong */
export const readEnv = <T extends z.ZodObject>(
  schema: T,
  env: NodeJS.ProcessEnv = process.env,
): z.output<T> => {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Error(`Environment variables missing or wrong: ${names}`);
};

export const TableEnv = z.object({ TABLE_NAME: z.string().min(1) });
