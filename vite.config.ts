import process from 'node:process';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';
import { fontPreload } from './scripts/build/fontPreload.ts';
import { headScript } from './scripts/build/headScript.ts';
import { neededChunk } from './scripts/build/neededChunk.ts';
import { notFoundPage } from './scripts/build/notFoundPage.ts';

const CHARTS = '/src/ui/charts/rechartsCharts.ts';
const REACT = /node_modules\/(react|react-dom|scheduler)\//;
const DRAW_PAGE = /src\/drawPage\.ts$/;
const FRAMES = '/src/ui/pages/overview/ChartsContent.tsx';

export default defineConfig(async () => ({
  // Built files name each other relatively, so that one build works under any path.
  base: './',
  plugins: [
    react(),
    // Serves the mock worker in development and in component tests; it is no part of a build.
    msw(),
    headScript('/src/boot.ts'),
    fontPreload(/source-sans-3-latin-wght-normal[^/]*\.woff2$/),
    notFoundPage(),
  ],
  build: {
    target: 'baseline-widely-available',
    sourcemap: false,
    // The size test reads from it which chunks the first screen needs.
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // By itself: it changes seldom, so that it stays in the browser's store from one release to the next.
            { name: 'react', debugName: 'React', priority: 6, test: REACT },
            { name: 'draw', debugName: 'what starts React', priority: 5, test: DRAW_PAGE },
            { name: neededChunk('first', '/src/main.tsx'), debugName: 'first screen', priority: 4 },
            { name: neededChunk('drawing', CHARTS, FRAMES), debugName: 'what both need', priority: 3 },
            { name: neededChunk('recharts', CHARTS), debugName: 'charts', priority: 2 },
            { name: neededChunk('frames', FRAMES), debugName: 'what stands round charts', priority: 1 },
          ],
        },
      },
    },
  },
  // Vitest and Playwright are slow to load, so only a test run loads them.
  ...(process.env['VITEST'] === undefined
    ? {}
    : { test: (await import('./tests/config/vitest.ts')).vitestOptions }),
}));
