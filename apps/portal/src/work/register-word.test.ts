import { expect, test } from 'vitest'
import { registerWord } from './register-word.ts'

test('the county word wins, then the title, then the portal word', () => {
  const config = {
    terms: { household: '农牧户', village: { 'zh-CN': '嘎查村', en: 'Gacha' } },
    registers: [
      {
        id: 'household',
        title: { 'zh-CN': '农户', en: 'Households' },
        key: ['no'],
        fields: [],
      },
      { id: 'asset', title: '扶贫资产', key: ['no'], fields: [] },
    ],
    levels: [{ id: 'village', title: '村' }],
  }
  expect(registerWord(config, 'household', 'zh-CN')).toBe('农牧户')
  expect(registerWord(config, 'household', 'en')).toBe('Households')
  expect(registerWord(config, 'village', 'en')).toBe('Gacha')
  expect(registerWord(config, 'asset', 'zh-CN')).toBe('扶贫资产')
  expect(registerWord(undefined, 'household', 'zh-CN')).toBe('农户')
})
