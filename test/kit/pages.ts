import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { startCity } from './city.js';
import type { TestServer } from './server.js';
import { settled, signInAs, type View, type Visitor, visit } from './visitor.js';

/** The one who sees most comes first. */
const ACCOUNTS = ['bkpsdm', 'dinkes', 'penilai', 'pegawai', 'inspektorat', 'admin'];

/** Every page the menu offers each role, in one view: it loads, fits, nothing complains, and it is accessible. */
export const pagesOfEveryRole = (view: View): void => {
  let server: TestServer;
  let browser: Browser;
  const seen = new Set<string>();
  beforeAll(async () => {
    [server, browser] = await Promise.all([startCity(), launchBrowser()]);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const lookAt = async (account: string, paths: readonly string[]): Promise<void> => {
    const { page, complaints, accessible, fits, leave } = await signedIn(account);
    for (const path of paths) {
      await page.goto(`${server.url}/${path}`);
      await settled(page);
      await page.locator('h1, h2, h3, h4, h5, h6').first().waitFor();
      // the same page of another role has fewer controls, not others: axe looks where a page is seen first
      if (!seen.has(path)) await accessible(path);
      seen.add(path);
      await fits(path);
    }
    expect(complaints).toEqual([]);
    await leave();
  };
  const signedIn = async (account: string): Promise<Visitor> => {
    const visitor = await visit(browser, server.url, view);
    await signInAs(visitor, server.url, account);
    await settled(visitor.page);
    return visitor;
  };

  test.each(ACCOUNTS)(
    '%s',
    async (account) => {
      const visitor = await signedIn(account);
      const { page, complaints } = visitor;
      await visitor.accessible(`${account} home`);
      // On a phone the menu is behind its button.
      if (view.width === 360) await page.getByRole('button', { name: 'Buka menu' }).click();
      await page.locator('nav a[href]').first().waitFor();
      const links = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('nav a[href]')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => href.startsWith('#/')),
      );
      expect(links.length).toBeGreaterThan(0);
      // most of the time is waiting for answers: two windows wait together
      const paths = [...new Set(links)];
      await Promise.all(
        [0, 1].map((half) =>
          lookAt(
            account,
            paths.filter((_path, n) => n % 2 === half),
          ),
        ),
      );
      expect(complaints).toEqual([]);
      await visitor.leave();
    },
    600_000,
  );
};
