import type { Page } from 'playwright'
import { questions } from '../questions.ts'
import { fillPage } from './fill-page.ts'

export interface Visit {
  readonly sheep: number
}

/** Fills in a whole 入户走访 of somebody at home who has no change but the sheep sold, and submits it. */
export async function fillVisit(page: Page, { sheep }: Visit): Promise<void> {
  const form = fillPage(page)
  await fillBasics(page)
  await form.next('家庭成员')
  await form.asLastTime()
  await form.next('产业和就业')
  await form.changed()
  await form.choose('今年有牲畜出栏', '是')
  await form.removeRows('牲畜出栏')
  await fillWork(page)
  const row = questions(await form.addRow('牲畜出栏'))
  await row.choose('畜种', '肉羊')
  await row.type('出栏数量', String(sheep))
  await row.type('出栏日期', '2024-10-08')
  await form.next('“三保障”和饮水安全')
  await fillSafeguards(page)
  await form.next('收入和支出')
  await fillIncome(page)
  await form.next('风险和核对')
  await fillRisk(page)
  await form.submit()
}

export async function fillBasics(page: Page): Promise<void> {
  const form = fillPage(page)
  await form.at('基本情况').waitFor()
  await form.asLastTime()
  await form.choose('家中是否有人', '是')
  await form.select('受访人', '户主')
}

/** Everything on the page of work but the sales. */
export async function fillWork(page: Page): Promise<void> {
  const form = fillPage(page)
  await form.choose('以何种形式进入产业链条', '订单回收')
  await form.tick('培训意愿', '没有意愿')
  await form.choose('是否需要小额信贷发展生产', '否')
}

export async function fillSafeguards(page: Page): Promise<void> {
  const form = fillPage(page)
  await form.asLastTime()
  await form.choose('家中是否有慢病患者', '否')
}

export async function fillIncome(page: Page): Promise<void> {
  const form = fillPage(page)
  const amounts = {
    工资性收入: '18000',
    生产经营性收入: '12000',
    财产性收入: '500',
    转移性收入: '2400',
    生产经营性支出: '6000',
    刚性支出: '0',
  }
  await form.changed()
  for (const [question, amount] of Object.entries(amounts)) await form.type(question, amount)
}

export async function fillRisk(page: Page): Promise<void> {
  const form = fillPage(page)
  await form.asLastTime()
  await form.choose('以上情况已向农户念过并得到确认', '是')
}
