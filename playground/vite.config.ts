import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** GraphiQL from our own files: no request to another host, works at any mount point. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  server: { proxy: { '/graphql': process.env.API_URL ?? 'http://127.0.0.1:4000' }, fs: { allow: ['..'] } },
  build: {
    outDir: '../dist/playground',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    // the editor is one large thing that nobody waits for on a phone
    chunkSizeWarningLimit: 6000,
  },
});
