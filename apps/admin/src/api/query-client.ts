import { QueryClient } from '@tanstack/react-query'
import { queryDefaults } from '@xiance/client'

/** The one cache of server answers. */
export const queryClient = new QueryClient({ defaultOptions: queryDefaults })
