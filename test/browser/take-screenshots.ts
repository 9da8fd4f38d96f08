import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RunningStack } from '@kotak9/local';
import type { Browser } from 'playwright-core';
import * as z from 'zod';
import { type Api, apiAs } from '../support/api.ts';
import { loadSampleCity } from '../support/sample-city.ts';
import { ROOT, startTestStack } from '../support/test-stack.ts';
import { launchChromium } from './support/launch-chromium.ts';
import { settled, type Theme, visit } from './support/visit.ts';

/** `npm run screenshots`: pictures of the main pages, with the sample city, for README and docs. */
const FOLDER = join(ROOT, 'docs', 'screenshots');
const PEOPLE = 300;
const TODAY = '2026-11-30';
/** What a reader on a slow line waits for. */
const MOST_BYTES = 250 * 1024;

interface Picture {
  readonly name: string;
  readonly role: string;
  readonly nip?: string;
  readonly path: string;
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
}

const Vacancies = z.object({ items: z.array(z.object({ id: z.string(), status: z.string() })) });
const List = z.object({ id: z.string(), shortlist: z.array(z.string()) });
const People = z.object({ items: z.array(z.object({ nip: z.string() })) });
const Policies = z.object({ items: z.array(z.object({ id: z.string() })) });

/** An open vacancy whose list names three, published, so that the mayor has a choice to make. */
const publishOne = async (committee: Api): Promise<string> => {
  const { items } = Vacancies.parse((await committee.get('/v1/vacancies?limit=200')).body);
  for (const { id } of items.filter(({ status }) => status === 'open')) {
    const list = List.safeParse((await committee.get(`/v1/vacancies/${id}/succession-list`)).body);
    if (!list.success || list.data.shortlist.length < 3) continue;
    const minutes = { minutesNumber: 'BA-17/KT/2026' };
    const { status } = await committee.post(`/v1/succession-lists/${list.data.id}/publication`, minutes);
    if (status === 201) return id;
  }
  throw new Error('no open vacancy of the sample city has a list of three that can be published');
};

const choosePictures = async (apiFor: (role: string) => Api): Promise<readonly Picture[]> => {
  const committee = apiFor('talent-committee');
  const vacancy = await publishOne(committee);
  const hr = apiFor('hr-admin');
  const [person] = People.parse((await hr.get('/v1/asn?box=8&limit=1')).body).items;
  const [policy] = Policies.parse((await hr.get('/v1/policies?limit=1')).body).items;
  if (person === undefined || policy === undefined) throw new Error('nobody in box 8, or no policy');
  const { nip } = person;
  const decision = `/succession/${vacancy}/decision`;
  return [
    { name: 'home', role: 'hr-admin', path: '/' },
    { name: 'nine-box', role: 'talent-committee', path: '/nine-box', height: 1480 },
    { name: 'nine-box-dark', role: 'talent-committee', path: '/nine-box', theme: 'dark', height: 1480 },
    {
      name: 'nine-box-movement',
      role: 'talent-committee',
      path: '/nine-box?view=heat&period=2026&compare=2025',
      height: 1480,
    },
    { name: 'talent-card', role: 'talent-committee', path: `/people/${nip}` },
    { name: 'own-card-phone', role: 'asn', nip, path: '/me', width: 360 },
    { name: 'succession', role: 'talent-committee', path: '/succession' },
    { name: 'timeline', role: 'hr-admin', path: '/timeline' },
    { name: 'policy-studio', role: 'talent-committee', path: `/policies/${policy.id}` },
    { name: 'aspects', role: 'hr-admin', path: '/aspects' },
    { name: 'overseer', role: 'auditor', path: '/overseer' },
    { name: 'health', role: 'hr-admin', path: '/system' },
    { name: 'vacancy', role: 'talent-committee', path: `/succession/${vacancy}` },
    { name: 'decision', role: 'appointing-official', path: decision },
  ];
};

/** Answers how many bytes it has. */
const take = async (browser: Browser, url: string, token: string, picture: Picture): Promise<number> => {
  const { name, path, theme = 'light', width = 1440, height = width < 600 ? 780 : 900 } = picture;
  const page = await visit(browser, { url, token, language: 'id', theme, width });
  await page.setViewportSize({ width, height });
  await page.goto(path);
  await settled(page);
  await page.evaluate('document.fonts.ready');
  const file = join(FOLDER, `${name}.png`);
  writeFileSync(file, await page.screenshot({ animations: 'disabled' }));
  await page.context().close();
  const { size } = statSync(file);
  console.log(`${(size / 1024).toFixed(0).padStart(4)} KB  ${relative(ROOT, file)}`);
  return size;
};

const takeAll = async (stack: RunningStack): Promise<void> => {
  const agency = await loadSampleCity(stack, PEOPLE);
  const tokenOf = (role: string, nip?: string): string =>
    stack.token({ role, agency, ...(nip !== undefined && { nip }) });
  const pictures = await choosePictures((role) => apiAs(stack.url, tokenOf(role)));
  await stack.idle();
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchChromium();
  try {
    for (const picture of pictures) {
      const size = await take(browser, stack.url, tokenOf(picture.role, picture.nip), picture);
      if (size > MOST_BYTES) throw new Error(`${picture.name} has ${size} bytes, more than ${MOST_BYTES}`);
    }
  } finally {
    await browser.close();
  }
};

const stack = await startTestStack(TODAY);
try {
  await takeAll(stack);
} finally {
  await stack.close();
}
