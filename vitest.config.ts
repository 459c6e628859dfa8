import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const node = { environment: 'node' as const, testTimeout: 20_000 };

export default defineConfig({
  test: {
    // One less than the cores would leave a small machine with one worker.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { test: { ...node, name: 'core', include: ['test/core/**/*.test.ts'] } },
      {
        plugins: [preact()],
        test: {
          name: 'extension',
          environment: 'happy-dom',
          include: ['test/extension/**/*.test.{ts,tsx}'],
        },
      },
      {
        plugins: [preact()],
        test: { ...node, name: 'ats-plugin', include: ['test/ats-plugin/**/*.test.{ts,tsx}'] },
      },
      { test: { ...node, name: 'repo', include: ['test/repo/**/*.test.ts'] } },
      {
        test: {
          ...node,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
