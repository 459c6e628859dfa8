import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The recruiter's pages, as `ats-plugin/routes/recruiter-pages.ts` serves them: no inline script, style or font. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/recruiter/',
  publicDir: false,
  plugins: [preact()],
  build: {
    outDir: '../../dist/recruiter',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
