import { describe, expect, it } from 'vitest';
import { COMMANDS } from './commands/index.ts';
import { languageOf } from './context.ts';
import { problem, runCommand } from './testing/run-command.ts';

describe('help', () => {
  it.each(['', '--help', 'help'])('"%s" shows every command and exit code', async (line) => {
    const { exitCode, out } = await runCommand(line);
    expect(exitCode).toBe(0);
    for (const { name, summary } of COMMANDS) {
      expect(out).toContain(name);
      expect(out).toContain(summary.en);
    }
    expect(out).toMatch(/ 3 +nobody is signed in/);
  });

  it.each(COMMANDS)('explains every flag of $name in both languages', async (command) => {
    for (const language of ['id', 'en'] as const) {
      const { exitCode, out } = await runCommand(`${command.name} --help`, { language });
      expect(exitCode).toBe(0);
      expect(out).toContain(command.summary[language]);
      for (const flag of [...Object.keys(command.options), 'json']) expect(out).toContain(`--${flag}`);
    }
    expect(Object.keys(command.flags)).toEqual(Object.keys(command.options));
  });
});

describe('a command line that is not as it should be', () => {
  it.each([
    ['fly', 'There is no command "fly"'],
    ['events', 'There are: events tail'],
    ['nine-box --box 9', "Unknown option '--box'"],
    ['nine-box --unit', 'argument missing'],
    ['nine-box dinas-a', 'Usage: kotak9 nine-box [--unit dinas-pendidikan]'],
    ['replay s-1', '--from takes a position or an ISO time'],
    ['replay s-1 --from yesterday', '--from takes a position or an ISO time'],
    ['events tail --after x', '--after takes a whole number'],
    ['subscriptions deliveries s-1 --outcome maybe', '--outcome takes: delivered, failed'],
    ['import a.xlsx', '--kind takes: '],
    ['import a.xlsx --kind siasn-data-utama --only gone', '--only takes: new, changed'],
    ['import a.pdf --kind siasn-data-utama', 'must be .xlsx or .csv'],
    ['import /nowhere/a.csv --kind siasn-data-utama', 'cannot be read (ENOENT)'],
    ['verify', 'Usage: kotak9 verify'],
    ['verify budi', 'A subject is a NIP of 18 digits or position/<id>'],
    ['login --domain https://id.test', '--domain needs --url and --client-id'],
  ])('"%s": %s', async (line, said) => {
    const { exitCode, err, out, seen } = await runCommand(line);
    expect(exitCode).toBe(2);
    expect(err).toContain(said);
    expect(out).toBe('');
    expect(seen).toEqual([]);
  });
});

describe('a failure', () => {
  const routes = {
    'GET /v1/nine-box': () =>
      problem(400, 'request/invalid', {
        errors: [{ field: 'unit', code: 'unit', message: 'A unit is a slug' }],
        correlationId: 'c-1',
      }),
  };

  it('of the service is told with its fields and what to do', async () => {
    const { exitCode, err } = await runCommand('nine-box --unit X', { routes });
    expect(exitCode).toBe(4);
    expect(err).toContain(
      'Judul: Perbaiki.\n  unit: A unit is a slug\n  (request/invalid, correlationId c-1)',
    );
  });

  it('is JSON for a script', async () => {
    const { err } = await runCommand('nine-box --unit X --json', { routes });
    expect(JSON.parse(err)).toMatchObject({
      exitCode: 4,
      code: 'request/invalid',
      errors: [{ field: 'unit' }],
    });
  });

  it('of a token says how to sign in', async () => {
    const { exitCode, err } = await runCommand('nine-box', {
      routes: { 'GET /v1/nine-box': () => problem(401, 'auth/token-missing') },
    });
    expect(exitCode).toBe(3);
    expect(err).toContain('kotak9 login');
  });

  it.each(['nine-box', 'whoami', 'events tail', 'subscriptions list', 'verify position/a'])(
    'of %s without a session says how to sign in',
    async (line) => {
      const { exitCode, err } = await runCommand(line, { session: null, language: 'id' });
      expect(exitCode).toBe(3);
      expect(err).toBe('kotak9: Belum masuk. Jalankan: kotak9 login\n');
    },
  );

  it('does not let a text from elsewhere draw on the terminal', async () => {
    const { err } = await runCommand('nine-box', {
      routes: { 'GET /v1/nine-box': () => problem(400, 'request/invalid', { detail: 'a\u001b[2Jb' }) },
    });
    expect(err).not.toContain('\u001b');
  });

  it('that nobody expects is thrown', async () => {
    const fetch = async () => new Response('{', { status: 200 });
    await expect(runCommand('nine-box', { fetch })).rejects.toBeInstanceOf(SyntaxError);
  });
});

describe('languageOf', () => {
  it.each([
    [{}, 'id'],
    [{ LANG: 'id_ID.UTF-8' }, 'id'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'id'],
    [{ LANG: 'id_ID.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
  ])('%j: %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });
});
