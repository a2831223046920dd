import '@xiance/react/theme.css'
import './admin.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api/query-client.ts'
import { routeTree } from './routeTree.gen.ts'

const router = createRouter({ routeTree, basepath: '/admin', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router
  }
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
