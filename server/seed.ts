import type { Services } from './kernel/context.js';

/** Loads the demonstration city once into an empty database. */
export async function seedOnce(_services: Services, _say: (line: string) => void): Promise<void> {}
