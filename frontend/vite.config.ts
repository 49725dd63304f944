import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { chains } from './build/chains.ts'
import { regions } from './build/regions.ts'

/** Where the portal listens while the pages are worked on: the same variable as the browser test uses. */
const portal = process.env.LIANQIAO_URL ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [vue(), chains(), regions()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': portal } },
  preview: { proxy: { '/api': portal } },
  define: { __VUE_OPTIONS_API__: false, __VUE_I18N_LEGACY_API__: false, __VUE_I18N_FULL_INSTALL__: false },
  build: { chunkSizeWarningLimit: 300 },
})
