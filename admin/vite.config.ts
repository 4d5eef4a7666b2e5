import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * Replaces `graphql(`query Name …`)` by the document that codegen made of it. Without this the bundle carries the text
 * of every operation besides its tree.
 */
const compiledDocuments = (): Plugin => ({
  name: 'compiled-documents',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.queries.ts')) return undefined;
    const replaced = code
      .replace(/import \{ graphql \} from '(.*\/gql)\/index\.js';/, "import * as compiled from '$1/graphql.js';")
      .replace(
        /graphql\(\s*(?:\/\*.*?\*\/)?\s*`\s*(?:query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g,
        (_, name: string) => `compiled.${name[0]?.toUpperCase()}${name.slice(1)}Document`,
      );
    return { code: replaced, map: null };
  },
});

const server = process.env.API_URL ?? 'http://127.0.0.1:4000';
const proxy = Object.fromEntries(
  ['/graphql', '/uploads', '/demo-accounts', '/feedback-reports', '/evidence'].map((path) => [path, server]),
);

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [compiledDocuments(), react()],
  server: { proxy },
  build: { outDir: '../dist/admin', emptyOutDir: true, target: 'es2023', sourcemap: false },
});
