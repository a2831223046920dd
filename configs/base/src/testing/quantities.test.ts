import { expect, it } from 'vitest'
import { quantitiesIn } from './quantities.ts'

const found = (line: string) => quantitiesIn(line).map(({ from, to }) => line.slice(from, to))

it('finds digits and Chinese numerals that count', () => {
  expect(found('在2016年脱贫摘帽16个村,9.5‰以下')).toEqual(['2016', '16', '9.5'])
  expect(found('今后三年,实现“五个一”和“两不愁三保障”')).toEqual(['三', '五', '一', '两', '三'])
  expect(found('建设千亩示范点三个,十二项')).toEqual(['千', '三', '十二'])
})

it('passes over the marks of order', () => {
  expect(found('(一)实施住房保障')).toEqual([])
  expect(found('十、工作要求。一是加强基础。二是选派第一书记')).toEqual([])
  expect(found('3.持续落实健康扶贫政策')).toEqual([])
  expect(found('3.5亿元')).toEqual(['3.5亿'])
})

it('passes over words that count nothing, not over their numerals elsewhere', () => {
  expect(found('进一步统一思想,党的十九大和十九届二中、三中全会精神')).toEqual([])
  expect(found('选派一批干部,落实“五个一批”')).toEqual(['五', '一'])
  expect(found('党政一把手,“一把尺子”')).toEqual(['一'])
})
