import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The page is served at `/` by the api; in development `/api` goes to an api on its usual port. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The polyfill is for browsers that also lack `<dialog>` and `:has()`, which the design system needs.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: {
        // The package does not say that its components are free of side effects, so all sixty would come
        // along: 155 instead of 121 kB (gzip). Its custom elements are another package, and stay.
        moduleSideEffects: [{ test: /designsystemet-react[\\/]/, sideEffects: false }],
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
