import { register } from 'tsx/esm/api';

register();
const { stop } = await import('./postgres.ts');
export default stop;
