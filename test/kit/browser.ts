import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** The browser's own security stays on: content security policy, same origin and cookies are what the journeys test. */
const ARGS = [
  '--no-sandbox',
  '--no-zygote',
  '--in-process-gpu',
  '--use-angle=swiftshader',
  '--font-render-hinting=none',
];

/** Archives inside the package: the program, fonts, software graphics, and the shared libraries a bare system lacks. */
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/**
 * A headless Chromium from npm: no system package, no download. CHROMIUM_PATH names another browser, which is needed
 * where the package has none (anything but Linux on x64).
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox'] });
  if (process.platform !== 'linux') throw new Error('Set CHROMIUM_PATH to a Chromium or Chrome to run the journeys.');
  const folder = await unpacked();
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ARGS,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: await fontsConf(folder) },
  });
}

/** The package's own file names folders of another machine; without fonts Chromium ends at the first text. */
async function fontsConf(folder: string): Promise<string> {
  const path = join(folder, 'kinerja-fonts.conf');
  const fonts = `<dir>${join(folder, 'fonts', 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  await writeFile(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>`,
  );
  return path;
}

/**
 * Unpacks once per version and user. Made beside and moved into place, because several workers may come here at once
 * and the package's own way would start a half written program.
 */
async function unpacked(): Promise<string> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const { version } = JSON.parse(await readFile(join(bin, '..', 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `kinerja-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (await isOurs(folder)) return folder;
  const fresh = await mkdtemp(`${folder}-`);
  const script = `import { inflate } from ${JSON.stringify(join(bin, '..', 'build', 'lambdafs.js'))};
    await Promise.all(process.argv.slice(1).map(inflate));`;
  // the package unpacks into the temporary folder of its process
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', script, ...ARCHIVES.map((name) => join(bin, name))],
    { env: { ...process.env, TMPDIR: fresh } },
  );
  await chmod(join(fresh, 'chromium'), 0o700);
  try {
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!(await isOurs(folder))) throw error; // else another worker was faster
  }
  return folder;
}

/** Nobody else may have put something to execute there. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await stat(join(folder, 'chromium')).catch(() => undefined);
  return found !== undefined && found.uid === process.getuid?.();
}
