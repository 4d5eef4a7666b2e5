// npm test: types, lint, then every jest project. jest's summary is the last thing printed.
// npm test -- <path or jest options>: only jest, only that.
import { failures, JEST, LINT, TYPES } from './check.mjs';
import { node } from './kit.mjs';

const args = process.argv.slice(2);
const failed = args.length > 0 ? [] : failures([TYPES, LINT]);
if (failed.length > 0)
  console.error(`\nNot in order: ${failed.join('; ')}. The tests follow; the result is a failure in any case.\n`);
const jest = node([...JEST, ...args]);
process.exitCode = jest || (failed.length > 0 ? 1 : 0);
