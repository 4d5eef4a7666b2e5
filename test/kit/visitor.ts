import AxeBuilder from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../server/kernel/announce.js';

export interface View {
  readonly width: 360 | 1280;
  readonly scheme: 'light' | 'dark';
}

export const VIEWS: readonly View[] = [
  { width: 1280, scheme: 'light' },
  { width: 360, scheme: 'dark' },
];

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
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
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
      await still(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(
        grave.map(({ id, nodes }) => `${where} (${width}, ${scheme}): ${id}: ${nodes[0]?.target.join(' ')}`),
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

/** Waits for the end of what fades in or out: a colour half way is nobody's colour. Endless spinners are not waited for. */
const still = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map((animation) => animation.finished),
    ).then(() => undefined),
  );

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

/** Waits until nothing loads any more: no request for a while and no spinner left. Bars with a value are figures. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[role=progressbar]:not([aria-valuenow])'), undefined, {
    timeout: 15_000,
  });
}
