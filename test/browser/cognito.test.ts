import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openConsole } from './support/open-console.ts';
import { tokenFor } from './support/shared-stack.ts';

const CODE = 'kode-sekali-pakai';
const REFRESH = 'token-perpanjangan';

/** What the hosted sign-in was asked for. */
interface SignInPages {
  readonly asked: URLSearchParams[];
  readonly grants: URLSearchParams[];
  readonly left: URLSearchParams[];
}

/** The hosted sign-in pages, as a person goes through them who is known and agrees: at an address of the same origin. */
const playSignIn = async (page: Page, givenState?: string): Promise<SignInPages> => {
  const domain = `${inject('stackUrl')}/masuk`;
  const token = await tokenFor({ role: 'hr-admin' });
  const pages: SignInPages = { asked: [], grants: [], left: [] };
  const queryOf = (url: string): URLSearchParams => new URL(url).searchParams;
  await page.route('**/config.json', (route) =>
    route.fulfill({ json: { signIn: { kind: 'cognito', domain, clientId: 'konsol' } } }),
  );
  await page.route(`${domain}/oauth2/authorize?*`, (route) => {
    const query = queryOf(route.request().url());
    pages.asked.push(query);
    const answer = new URLSearchParams({ code: CODE, state: givenState ?? query.get('state') ?? '' });
    return route.fulfill({ status: 302, headers: { location: `${query.get('redirect_uri')}?${answer}` } });
  });
  await page.route(`${domain}/oauth2/token`, (route) => {
    pages.grants.push(new URLSearchParams(route.request().postData() ?? ''));
    return route.fulfill({ json: { id_token: token, refresh_token: REFRESH } });
  });
  await page.route(`${domain}/logout?*`, (route) => {
    const query = queryOf(route.request().url());
    pages.left.push(query);
    return route.fulfill({ status: 302, headers: { location: query.get('logout_uri') ?? '' } });
  });
  return pages;
};

const signIn = (page: Page) => page.getByRole('button', { name: 'Masuk', exact: true }).click();
const menu = (page: Page) => page.getByRole('navigation', { name: 'Menu utama' });

describe('sign-in by the hosted pages', () => {
  it('brings people back to where they wanted to go, by a code that only this tab can redeem, and out again', async () => {
    const page = await openConsole({ path: '/people' });
    const { asked, grants, left } = await playSignIn(page);
    await page.reload();
    await signIn(page);
    await menu(page).waitFor();
    expect(new URL(page.url()).pathname).toBe('/people');

    const [query] = asked;
    const [grant] = grants;
    expect(query?.get('response_type')).toBe('code');
    expect(query?.get('code_challenge_method')).toBe('S256');
    const challenge = createHash('sha256')
      .update(grant?.get('code_verifier') ?? '')
      .digest('base64url');
    expect(query?.get('code_challenge')).toBe(challenge);
    expect(grant?.get('grant_type')).toBe('authorization_code');
    expect(grant?.get('code')).toBe(CODE);

    await page.locator('header').getByRole('button').last().click();
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByText('Anda sudah keluar').waitFor();
    expect(left).toHaveLength(1);
    expect(await page.evaluate('sessionStorage.getItem("kotak9.session")')).toBeNull();
  });

  it('takes no answer that this tab has not asked for', async () => {
    const page = await openConsole();
    const { grants } = await playSignIn(page, 'dari-orang-lain');
    await page.reload();
    await signIn(page);
    await page.getByRole('alert').filter({ hasText: 'Tidak dapat masuk' }).waitFor();
    expect(grants).toHaveLength(0);
    expect(await menu(page).count()).toBe(0);
  });

  it('renews a session that has run out, once for all calls of a page', async () => {
    const page = await openConsole({ as: 'hr-admin', path: '/people' });
    const { grants } = await playSignIn(page);
    await page.evaluate(
      `sessionStorage.setItem('kotak9.session', JSON.stringify({ ...JSON.parse(sessionStorage.getItem('kotak9.session')), refreshToken: '${REFRESH}', receivedAt: 1 }))`,
    );
    await page.goto('/');
    await page.getByRole('heading', { level: 2, name: 'Kotak talenta' }).waitFor();
    expect(grants.map((grant) => [grant.get('grant_type'), grant.get('refresh_token')])).toEqual([
      ['refresh_token', REFRESH],
    ]);
  });
});
