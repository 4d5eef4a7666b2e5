import { chromium } from 'playwright-core';

const base = 'http://127.0.0.1:4514';
const [who, width, scheme, path, out, ...steps] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({
  viewport: { width: Number(width), height: 900 },
  colorScheme: scheme,
  locale: 'id-ID',
});
const page = await context.newPage();
const errors = [];
page.on('pageerror', (e) => errors.push(String(e)));
page.on('response', async (r) => {
  if (r.url().includes('graphql')) {
    const t = await r.text().catch(() => '');
    if (t.includes('"errors"')) errors.push(t.slice(0, 400));
  }
});
await page.goto(base);
await page
  .getByLabel(/nama pengguna|username/i)
  .first()
  .fill(who);
await page
  .getByLabel(/kata sandi|password/i)
  .first()
  .fill('kinerja-tebing-tinggi');
await page.keyboard.press('Enter');
await page.waitForTimeout(2500);
const gql = (query, variables) =>
  page.evaluate(
    async ([q, v]) =>
      (
        await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-requested-with': 'fetch' },
          body: JSON.stringify({ query: q, variables: v }),
        })
      ).json(),
    [query, variables],
  );
let target = path;
if (path.includes('PEGAWAI')) {
  const { data } = await gql('{ attendanceEvents(page: { limit: 1 }) { items { employee { id } } } }');
  target = path.replace('PEGAWAI', data.attendanceEvents.items[0].employee.id);
}
await page.goto(`${base}/#${target}`);
await page.waitForTimeout(2500);
for (const step of steps) {
  const [verb, ...rest] = step.split('=');
  const arg = rest.join('=');
  if (verb === 'click') await page.getByRole('button', { name: arg }).first().click();
  if (verb === 'radio') await page.getByRole('radio', { name: arg }).click();
  if (verb === 'see') await page.getByText(arg).first().scrollIntoViewIfNeeded();
  if (verb === 'fill') {
    const [label, value] = arg.split('~');
    await page.getByLabel(label).first().fill(value);
  }
  if (verb === 'choose') {
    const [label, value] = arg.split('~');
    await page.getByLabel(label).first().click();
    await page.waitForTimeout(400);
    await page.getByRole('option', { name: value, exact: true }).click();
  }
  if (verb === 'dialog') await page.getByRole('dialog').getByRole('button', { name: arg }).click();
  await page.waitForTimeout(800);
}
const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
await page.screenshot({ path: out, fullPage: !steps.some((s) => s.startsWith('click')) });
console.log(out, 'overflow', wide, errors.join('\n'));
await browser.close();
