import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { startCity } from './city.js';
import type { TestServer } from './server.js';
import { settled, signInAs, type View, visit } from './visitor.js';

const ACCOUNTS = ['bkpsdm', 'dinkes', 'penilai', 'pegawai', 'inspektorat', 'admin'];

/** Every page the menu offers each role, in one view: it loads, fits, is accessible, and nothing complains. */
export const pagesOfEveryRole = (view: View): void => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startCity(), launchBrowser()]);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each(ACCOUNTS)(
    '%s',
    async (account) => {
      const visitor = await visit(browser, server.url, view);
      const { page, complaints } = visitor;
      await signInAs(visitor, server.url, account);
      await settled(page);
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
      for (const link of [...new Set(links)]) {
        await page.goto(`${server.url}/${link}`);
        await settled(page);
        await page.locator('h1, h2, h3, h4, h5, h6').first().waitFor();
        await visitor.accessible(link);
        await visitor.fits(link);
      }
      expect(complaints).toEqual([]);
      await visitor.leave();
    },
    600_000,
  );
};
