import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Context } from '../context.ts';
import { Session } from './session.ts';

/** `$XDG_CONFIG_HOME/kotak9/session.json`, or the same below `~/.config`. */
export const sessionPath = (env: Context['env']): string =>
  join(env['XDG_CONFIG_HOME'] || join(env['HOME'] || homedir(), '.config'), 'kotak9', 'session.json');

/** Null: nobody is signed in, or a file that another version wrote. */
export const readSession = async (env: Context['env']): Promise<Session | null> => {
  try {
    const parsed = Session.safeParse(JSON.parse(await readFile(sessionPath(env), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return null;
    throw error;
  }
};

/** Writes the file whole or not at all, readable by its owner alone from its first byte on. */
export const writeSession = async (env: Context['env'], session: Session): Promise<void> => {
  const path = sessionPath(env);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  // a leftover draft would keep the rights that it has
  await rm(draft, { force: true });
  await writeFile(draft, `${JSON.stringify(session, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(draft, path);
};

/** True if somebody was signed in. */
export const removeSession = async (env: Context['env']): Promise<boolean> => {
  const session = await readSession(env);
  await rm(sessionPath(env), { force: true });
  return session !== null;
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
