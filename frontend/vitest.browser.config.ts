import { defineConfig } from 'vitest/config'

/** Walks a running portal (LIANQIAO_URL, with demonstration data) in Debian's Chromium; one after the other. */
export default defineConfig({
  test: {
    include: ['browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    sequence: { shuffle: false },
  },
})
