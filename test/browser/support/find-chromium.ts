import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'] as const;

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser that drives the console in tests. Throws, with what to install, where there is none. */
export const findChromium = (environment: NodeJS.ProcessEnv = process.env): string => {
  const given = environment['CHROMIUM_PATH'];
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const candidates =
    given === undefined ? folders.flatMap((folder) => NAMES.map((name) => join(folder, name))) : [given];
  const found = candidates.find(isProgram);
  if (found !== undefined) return found;
  throw new Error(
    `The browser tests need Chromium, and ${given === undefined ? `none of ${NAMES.join(', ')} is in PATH` : `CHROMIUM_PATH says ${given}, which is no program`}. ` +
      'Install it (Debian: "apt-get install chromium"), or say where it is by CHROMIUM_PATH.',
  );
};
