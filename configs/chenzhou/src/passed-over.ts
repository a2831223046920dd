import type { PassedOver } from '@xiance/config-base/testing'

/** Quantities of the report that no definition cites, and why. */
export const passedOver: readonly PassedOver[] = [
  { words: '2018年来', because: '全文的时间起点,没有自己的事项。' },
  { words: '近两年的时间', because: '走访的大约时间,走访了哪些乡镇另有指标。' },
  { words: '突出县乡一级主体主抓责任', because: '指县乡这一级,不是数。' },
  { words: '“1+X”文件体系', because: '文件体系的名称;各县市区各出了几份,原文未载。' },
  { words: '2017年4月26日', because: '现场会的日期,不是要求和实绩。' },
  { words: '三湘菌业', because: '企业的名称。' },
]
