// npm run check: types, lint and format, and the tests of the house itself (architecture, access, schema). Under 30 s.
import { pathToFileURL } from 'node:url';
import { codegen } from './build.mjs';
import { node, TOOLS } from './kit.mjs';
import { install } from './setup.mjs';

/** jest on ES modules; the flag is needed, its warning is not. */
export const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  TOOLS.jest,
  '--maxWorkers=2',
];

const DOCUMENTS = ['documents of the dashboard', codegen];
export const TYPES = ['types', [TOOLS.tsc, '--noEmit', '-p', 'tsconfig.json']];
export const LINT = ['lint and format', [TOOLS.biome, 'check', '--diagnostic-level=warn']];
const HOUSE = [
  'house rules (test/*.test.ts)',
  [...JEST, '--selectProjects', 'unit', '--passWithNoTests', '--testPathPatterns', '/test/[^/]+\\.test\\.ts$'],
];

/** Runs every part even when one failed, so that one run tells everything; answers the names of those that failed. */
export function failures(parts) {
  const well = (work) => (typeof work === 'function' ? work() : node(work) === 0);
  return parts.flatMap(([name, work]) => {
    const begin = Date.now();
    const verdict = well(work) ? 'ok    ' : 'FAILED';
    console.error(`${verdict}  ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
    return verdict === 'FAILED' ? [name] : [];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  install();
  const failed = failures([DOCUMENTS, TYPES, LINT, HOUSE]);
  if (failed.length > 0) console.error(`\nNot in order: ${failed.join('; ')}.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
