import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  base: '/admin/',
  resolve: { conditions: ['@xiance/source', ...defaultClientConditions] },
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true }), react()],
  build: { target: 'es2022' },
})
