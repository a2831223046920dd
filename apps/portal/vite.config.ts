import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

export default defineConfig({
  base: '/portal/',
  resolve: { conditions: ['@xiance/source', ...defaultClientConditions] },
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true }),
    react(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        id: '/portal/',
        name: '县策 · 填报',
        short_name: '县策',
        description: '走访、登记、检查、报表，没有网络也能填。',
        lang: 'zh-CN',
        start_url: '/portal/',
        scope: '/portal/',
        display: 'standalone',
        background_color: '#f5f7f9',
        theme_color: '#0b5c8a',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
        navigateFallback: '/portal/index.html',
        // What the server answers is never a page.
        navigateFallbackDenylist: [/^\/portal\/(api|trpc)\//, /^\/(?!portal\/)/],
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ],
  build: { target: 'es2022' },
})
