import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const libs = fileURLToPath(new URL('../../libs', import.meta.url));

export default defineConfig({
  root: here,
  plugins: [react(), tailwindcss()],
  resolve: {
    alias: [
      { find: /^@talknshop\/([^/]+)$/, replacement: `${libs}/$1/src/index.ts` },
      { find: /^@talknshop\/([^/]+)\/([^/]+)$/, replacement: `${libs}/$1/src/$2.ts` },
    ],
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    sourcemap: true,
    // Browsers that know `light-dark()`, in which the colours are written.
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // A strict content security policy takes no `data:` for scripts and styles.
    assetsInlineLimit: 0,
    // The polyfill is inline in effect, and these browsers preload modules themselves.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
