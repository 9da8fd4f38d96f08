import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { readClaims } from '../session/claims.ts';
import { requireSession } from '../session/open-client.ts';
import type { Session } from '../session/session.ts';
import { printable } from '../terminal/printable.ts';

export const whoami: Command = {
  name: 'whoami',
  usage: '',
  summary: { id: 'Siapa yang masuk, di mana, sampai kapan.', en: 'Who is signed in, where, until when.' },
  takes: [0, 0],
  options: {},
  flags: {},
  run: async (given, context) => {
    const session = await requireSession(context);
    const claims = readClaims(session.token);
    const json = { url: session.baseUrl, ...claims, expiresAt: session.expiresAt };
    context.out.write(given.isSet('json') ? `${JSON.stringify(json)}\n` : showClaims(session, context));
    return EXIT.ok;
  },
};

/** The session in words, a line each. */
export const showClaims = (
  session: Session,
  { language, now }: Pick<Context, 'language' | 'now'>,
): string => {
  const isEnglish = language === 'en';
  const claims = readClaims(session.token);
  const isOver = Date.parse(session.expiresAt) <= now().getTime();
  const over = isEnglish ? '(over; renewed when needed)' : '(habis; diperbarui bila perlu)';
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [isEnglish ? 'address' : 'alamat', session.baseUrl],
    [isEnglish ? 'roles' : 'peran', claims?.roles.join(', ')],
    [isEnglish ? 'agency' : 'instansi', claims?.agency],
    ['NIP', claims?.nip],
    [isEnglish ? 'system' : 'sistem', claims?.clientId],
    [isEnglish ? 'scopes' : 'lingkup', claims?.scopes.join(', ')],
    [isEnglish ? 'until' : 'sampai', `${session.expiresAt}${isOver ? ` ${over}` : ''}`],
  ];
  return rows
    .filter(([, value]) => value)
    .map(([label, value]) => `${label.padEnd(10)}${printable(value ?? '')}\n`)
    .join('');
};
