import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The server answers below `/portal` on the host's own address, so that its cookies stay first-party. */
const xiance = { '/portal': { target: process.env['XIANCE_SERVER'] ?? 'http://localhost:4600' } }

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

export default defineConfig({
  plugins: [react()],
  preview: { proxy: xiance, headers: { 'content-security-policy': policy } },
})
