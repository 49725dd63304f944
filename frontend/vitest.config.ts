import { mergeConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import pages from './vite.config.ts'

export default mergeConfig(pages, defineConfig({ test: { environment: 'happy-dom', include: ['tests/**/*.test.ts'] } }))
