import { register } from 'tsx/esm/api';

// jest loads this file by plain Node; tsx teaches it TypeScript first.
register();
const { start } = await import('./postgres.ts');
export default start;
