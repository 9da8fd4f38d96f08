import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { removeSession } from '../session/session-file.ts';

export const logout: Command = {
  name: 'logout',
  usage: '',
  summary: { id: 'Menghapus token dari komputer ini.', en: 'Remove the token from this computer.' },
  takes: [0, 0],
  options: {},
  flags: {},
  run: async (given, { env, out, language }) => {
    const wasSignedIn = await removeSession(env);
    if (given.isSet('json')) out.write(`${JSON.stringify({ wasSignedIn })}\n`);
    else out.write(language === 'en' ? 'Signed out.\n' : 'Sudah keluar.\n');
    return EXIT.ok;
  },
};
