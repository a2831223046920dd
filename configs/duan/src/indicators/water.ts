import { cite } from '../sources.ts'
import { done, type Figure, standing } from './aims.ts'
import { countyWide, type Draft } from './indicator.ts'
import { eq } from './quantity.ts'

const at = '二(四)'
const supply = '新建农村集中供水350处,家庭水柜2000处'
const renewed = '改造乡、村原有供水工程10处,改造管网114.5千米,机电设备80套'
const rivers = '实施河道整治工程6处,新建河堤13.7千米,河道整治27.05千米'
const farmland = '改造山塘20座,新建和维修渠道150千米,新建和改建提灌工程10处'
const thrifty = '高效节水灌溉特色农业6处,管网安装150千米,输电线路4.5千米'
const livestock = '扶贫产业养殖供水工程80处,管网安装80千米'

/** Water works of the plan; it gives them no year. */
export const water: readonly Draft[] = [
  done('central_supplies', '新建农村集中供水', works('350处', 350, '处', supply)),
  done('water_tanks', '新建家庭水柜', works('2000处', 2000, '处', supply)),
  countyWide(
    standing(
      'supply_capacity',
      '日供水规模',
      works('10万立方米/天', 10, '万立方米/天', '供水规模10万立方米/天'),
    ),
  ),
  done('supplies_renewed', '改造原有供水工程', works('10处', 10, '处', renewed)),
  done('pipes_renewed', '改造供水管网', works('114.5千米', 114.5, '千米', renewed)),
  done('pumps_renewed', '改造供水机电设备', works('80套', 80, '套', renewed)),
  county('river_works', '河道整治工程', works('6处', 6, '处', rivers)),
  county('dikes', '新建河堤', works('13.7千米', 13.7, '千米', rivers)),
  county('rivers_regulated', '河道整治里程', works('27.05千米', 27.05, '千米', rivers)),
  county('ponds_renewed', '改造山塘', works('20座', 20, '座', farmland)),
  county('channels', '新建和维修渠道', works('150千米', 150, '千米', farmland)),
  county('pumping_works', '新建和改建提灌工程', works('10处', 10, '处', farmland)),
  county('thrifty_irrigation', '高效节水灌溉特色农业', works('6处', 6, '处', thrifty)),
  county('thrifty_pipes', '节水灌溉管网', works('150千米', 150, '千米', thrifty)),
  county('thrifty_power_lines', '节水灌溉输电线路', works('4.5千米', 4.5, '千米', thrifty)),
  county('livestock_water', '养殖供水工程', works('80处', 80, '处', livestock)),
  county('livestock_pipes', '养殖供水管网', works('80千米', 80, '千米', livestock)),
]

function county(id: string, title: string, figure: Figure): Draft {
  return countyWide(done(id, title, figure))
}

function works(
  ...[asWritten, value, unit, quote]: readonly [string, number, string, string]
): Figure {
  return { unit, q: eq(asWritten, value), source: cite(at, quote) }
}
