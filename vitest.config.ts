import { defineConfig } from 'vitest/config';

// `unit` needs nothing but the source; `e2e` drives a Chromium through the built site (`npm run build` first).
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{sandbox,site,scripts}/**/*.test.ts'],
          exclude: ['site/e2e/**'],
          // Some start a sandbox or compile the library: on a busy machine that takes a while.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['site/e2e/**/*.test.ts'],
          globalSetup: ['scripts/lib/e2e-setup.ts'],
          // Most of a test is waiting for a browser; times are measured in the bench, not here.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
