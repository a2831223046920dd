import { createClient } from '@xiance/client'
import { county } from './county.ts'

export const client = createClient<typeof county>({ url: '/portal/trpc', config: county })
