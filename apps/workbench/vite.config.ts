import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  resolve: { conditions: ['@xiance/source', ...defaultClientConditions] },
  plugins: [react()],
})
