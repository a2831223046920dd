import type { AnswersOf } from '@xiance/schema'
import { client } from './client.ts'
import type { county } from './county.ts'

type Answers = AnswersOf<typeof county, 'fence_repair'>

export const known: Answers = { metres: 120, cause: 'vehicle', plate: '蒙K12345' }
// @ts-expect-error a number is not written in words
export const words: Answers = { metres: '120' }
// @ts-expect-error no field of the form is called so
export const unasked: Answers = { meters: 120 }
// @ts-expect-error no option of the list is called so
export const unlisted: Answers = { cause: 'flood' }
// @ts-expect-error there is no such form
export const version = () => client.version('fence_repairs')

const filled = { id: '', region: '', baseRevision: 0 }

export const sent = () => client.submit({ ...filled, form: 'fence_repair', answers: known })
export const missent = () =>
  // @ts-expect-error the client knows the answers too
  client.submit({ ...filled, form: 'fence_repair', answers: { cause: 'flood' } })
