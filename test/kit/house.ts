import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** One source file of the house, and what it imports from the house. */
export interface HouseFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly string[];
  readonly text: string;
}

/** Layers of a feature from left to right; a file imports only from its own layer or further left. */
export const LAYERS = [
  'rules',
  'data',
  'messages',
  'policy',
  'entity',
  'inputs',
  'views',
  'reads',
  'hook',
  'service',
  'jobs',
  'resolver',
  'routes',
  'index',
] as const;
export type Layer = (typeof LAYERS)[number];

/** The layer is the last part of the name before `.ts`: `release.rules.ts` is a rules file. */
export const layerOf = (path: string): Layer | undefined => {
  const parts = path.split('/').at(-1)?.split('.') ?? [];
  const name = parts.at(-2);
  return LAYERS.find((layer) => layer === name);
};

export const featureOf = (path: string): string | undefined => /^server\/features\/([^/]+)\//.exec(path)?.[1];

/** Every TypeScript file below a folder, tests left out. */
export function houseFiles(root: string): HouseFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => houseFile(relative('.', join(entry.parentPath, entry.name)).replaceAll('\\', '/')));
}

function houseFile(path: string): HouseFile {
  const text = readFileSync(path, 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map((match) => match[1] ?? '');
  const imports = specifiers.map((specifier) =>
    normalize(join(dirname(path), specifier))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '.ts'),
  );
  return { path, lines: text.split('\n').length, imports, text };
}
