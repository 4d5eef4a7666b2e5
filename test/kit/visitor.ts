import AxeBuilder from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { DEMO_PASSWORD } from '../../server/kernel/announce.js';

export interface View {
  readonly width: 360 | 1280;
  readonly scheme: 'light' | 'dark';
}

/** The two views every page is looked at in. */
export const WIDE: View = { width: 1280, scheme: 'light' };
export const PHONE: View = { width: 360, scheme: 'dark' };

/** Somebody at a browser: every page is watched for console errors, foreign requests and policy violations. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong so far; empty when all is well. */
  readonly complaints: string[];
  /** Fails on serious or critical findings of WCAG 2.2 A and AA on the page as it stands. */
  accessible(where: string): Promise<void>;
  /** The page does not scroll sideways. */
  fits(where: string): Promise<void>;
  leave(): Promise<void>;
}

export async function visit(
  browser: Browser,
  url: string,
  { width, scheme }: View = { width: 1280, scheme: 'light' },
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width, height: width === 360 ? 740 : 900 },
    colorScheme: scheme,
    // colours are measured when they stand, not half way through a fade
    reducedMotion: 'reduce',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  watchRequests(page);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
      complaints.push(`foreign request: ${request.url()}`);
  });
  return {
    page,
    context,
    complaints,
    accessible: async (where) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(
        grave.map(
          ({ id, nodes }) => `${where} (${width}, ${scheme}): ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
        ),
      ).toEqual([]);
    },
    fits: async (where) => {
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(`${where}: ${over} px too wide`).toBe(`${where}: 0 px too wide`);
    },
    leave: () => context.close(),
  };
}

/** Signs in as a demonstration account through the page, as a person does. */
export async function signInAs(
  { page }: Visitor,
  url: string,
  username: string,
  password = DEMO_PASSWORD,
): Promise<void> {
  await page.goto(`${url}/`);
  await page.locator('input[name=username]').fill(username);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.locator('main').waitFor();
  await page.locator('input[name=password]').waitFor({ state: 'detached' });
}

/** Requests under way, by page; `networkidle` alone is over for good once the document has loaded. */
const underWay = new WeakMap<Page, { open: Set<Request>; changedAt: number }>();
/** As long as a change of page takes to ask for its data, twice over. */
const QUIET_MS = 800;

function watchRequests(page: Page): void {
  const seen = { open: new Set<Request>(), changedAt: Date.now() };
  underWay.set(page, seen);
  page.on('request', (request) => {
    seen.open.add(request);
    seen.changedAt = Date.now();
  });
  const ended = (request: Request) => {
    seen.open.delete(request);
    seen.changedAt = Date.now();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
}

/** Waits until nothing loads any more: no request for a while, no spinner and no placeholder left. Bars with a value are figures. */
export async function settled(page: Page): Promise<void> {
  const seen = underWay.get(page);
  await page.waitForLoadState('networkidle');
  if (!seen) throw new Error('only pages of a visitor can be waited for');
  // the quiet counts from now: a change of page inside the dashboard has not asked for anything yet
  seen.changedAt = Date.now();
  const until = Date.now() + 15_000;
  while (seen.open.size > 0 || Date.now() - seen.changedAt < QUIET_MS) {
    if (Date.now() > until)
      throw new Error(`still loading: ${[...seen.open].map((request) => request.url()).join(', ')}`);
    await page.waitForTimeout(50);
  }
  await page.waitForFunction(
    () => !document.querySelector('[role=progressbar]:not([aria-valuenow]), .MuiSkeleton-root'),
    undefined,
    { timeout: 15_000 },
  );
}
