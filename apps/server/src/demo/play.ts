import type { Services } from '@xiance/api'
import { seed } from '../seed/seed.ts'
import { actors } from './actors.ts'
import { demoCounties } from './demo-regions.ts'
import { demoDays } from './demo-days.ts'
import { playChenzhou } from './chenzhou.ts'
import { playDuan } from './duan.ts'
import { playHangjin } from './hangjin.ts'
import { playJinzhou } from './jinzhou.ts'

/** Fills an empty database with the synthetic counties; every write goes through the real router as one of the cast. */
export async function play(
  services: Services,
  told: (sentence: string) => void = () => {},
): Promise<void> {
  await seed(services, { counties: demoCounties, demo: true, days: demoDays })
  const company = await actors(services)
  told('杭锦旗:24 户、四轮走访、监测申请')
  await playHangjin(company)
  told('都安:19 个乡镇的季度报表')
  await playDuan(company)
  told('锦州:一轮村级督查')
  await playJinzhou(company)
  told('郴州:等走访的 5 户')
  await playChenzhou(company)
}
