import { checkConfig } from '@xiance/schema/meta'
import { expect, it } from 'vitest'
import { config } from './config.ts'

it('is a config by itself, without errors or findings', () => {
  const { resolved, issues } = checkConfig(config)
  expect(issues).toEqual([])
  expect(resolved?.checklists[0]?.items).toHaveLength(6)
})
