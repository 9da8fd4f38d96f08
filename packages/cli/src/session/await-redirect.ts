import { createServer, type ServerResponse } from 'node:http';
import { say, type Text } from '@kotak9/contracts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { Stop } from '../stop.ts';

const LONGEST_MS = 5 * 60_000;

const DONE: Text = {
  id: 'Anda sudah masuk. Jendela ini boleh ditutup.',
  en: 'You are signed in. You may close this window.',
};
const FAILED: Text = {
  id: 'Masuk gagal. Kembali ke terminal.',
  en: 'Signing in failed. Go back to the terminal.',
};

/**
 * Waits on loopback for the browser to come back, once, and gives the code that it brings. An answer with another
 * `state` is somebody else's and is not taken.
 */
export const awaitRedirect = (
  port: number,
  state: string,
  { language, signal }: Pick<Context, 'language' | 'signal'>,
  whenListening: () => void,
): Promise<string> =>
  new Promise((resolve, reject) => {
    const answer = (response: ServerResponse, status: number, text: Text): void => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
      response.end(`${say(text, language)}\n`);
    };
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (url.pathname !== '/signed-in' || url.searchParams.get('state') !== state) {
        answer(response, 404, FAILED);
        return;
      }
      const code = url.searchParams.get('code');
      answer(response, code === null ? 400 : 200, code === null ? FAILED : DONE);
      end(code ?? refused(url.searchParams.get('error') ?? 'no code'));
    });
    const end = (outcome: string | Error): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      server.close();
      if (typeof outcome === 'string') resolve(outcome);
      else reject(outcome);
    };
    const stop = (): void => end(new Stop(EXIT.interrupted, { id: 'Dihentikan.', en: 'Interrupted.' }));
    const timer = setTimeout(() => end(tooLate), LONGEST_MS);
    signal.addEventListener('abort', stop, { once: true });
    server.on('error', () => end(portTaken(port)));
    server.listen(port, '127.0.0.1', whenListening);
  });

const refused = (error: string): Stop =>
  new Stop(EXIT.signedOut, {
    id: `Penyedia identitas menolak: ${error}.`,
    en: `The identity provider refused: ${error}.`,
  });

const tooLate = new Stop(EXIT.signedOut, {
  id: 'Lima menit tanpa jawaban dari peramban. Ulangi: kotak9 login.',
  en: 'The browser did not come back within five minutes. Again: kotak9 login.',
});

const portTaken = (port: number): Stop =>
  new Stop(EXIT.usage, {
    id: `Port ${port} sedang dipakai. Sebut --port lain yang terdaftar pada app client.`,
    en: `Port ${port} is taken. Give another --port that is registered with the app client.`,
  });
