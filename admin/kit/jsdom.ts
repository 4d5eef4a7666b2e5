/** What the browser has and jsdom lacks. Component tests import this first, for its effect. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
})) as unknown as typeof matchMedia;

// react-admin prints every refusal of the server outside production; here refusals are what is tested
const { error } = console;
console.error = (...words: unknown[]) => {
  if (!(words[0] instanceof Error && words[0].name === 'HttpError')) error(...words);
};
