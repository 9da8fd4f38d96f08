import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where `npm run build:console` leaves what the bucket serves. */
const OUT = fileURLToPath(new URL('../../dist/console', import.meta.url));
/** A running `npm start`; another one by KOTAK9_STACK. */
const LOCAL_STACK = process.env['KOTAK9_STACK'] ?? 'http://127.0.0.1:9009';
const SERVED_BY_STACK = ['/v1', '/_local', '/config.json'];

/** The order of cascade layers is that of their first mention, and nobody knows which style sheet comes first. */
const layerOrder: Plugin = {
  name: 'layer-order',
  enforce: 'pre',
  transform: (code, id) =>
    /console\/src\/.*\.css$/.test(id)
      ? { code: `@layer tokens, base, parts, pages;\n${code}`, map: null }
      : null,
};

export default defineConfig({
  plugins: [
    layerOrder,
    react(),
    // React Aria speaks some thirty languages, Indonesian not among them: what it says is given by us
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
  ],
  // a font within a style sheet would need leave from the content security policy
  build: { outDir: OUT, emptyOutDir: true, target: 'es2023', manifest: true, assetsInlineLimit: 0 },
  server: { proxy: Object.fromEntries(SERVED_BY_STACK.map((path) => [path, LOCAL_STACK])) },
});
