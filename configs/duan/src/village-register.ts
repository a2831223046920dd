import type { Field, Register } from '@xiance/schema'
import { cite } from './sources.ts'

const haves = '一(三)1'
const economy = '二(十)20'

/** A village with its natural hamlets. */
export const village = {
  id: 'village',
  title: { 'zh-CN': '行政村', en: 'Village' },
  level: 'village',
  key: ['village'],
  fields: [
    { id: 'village', title: '村', kind: 'region', to: 'village', required: true },
    {
      id: 'poor_village',
      title: '贫困村',
      kind: 'boolean',
      history: true,
      required: true,
      source: cite('一(三)2', '全县147个贫困村(含贫困发生率在20以上的非贫困村)'),
    },
    {
      id: 'delisted_in',
      title: '脱贫摘帽年度',
      kind: 'integer',
      min: 2016,
      max: 2020,
      source: cite('一(三)2', '在2016年脱贫摘帽16个村'),
    },
    fact('special_industry', '有特色富民产业', haves, '努力实现村村有特色富民产业'),
    fact('cooperative', '有合作组织', haves, '有合作组织、有公共服务场所、有安全饮用水'),
    fact('service_place', '有公共服务场所', haves, '有合作组织、有公共服务场所、有安全饮用水'),
    fact('safe_water', '有安全饮用水', haves, '有安全饮用水、有新村新貌'),
    fact('new_look', '有新村新貌', haves, '有安全饮用水、有新村新貌'),
    {
      id: 'hamlets',
      title: '自然屯',
      kind: 'rows',
      max: 100,
      source: cite(haves, '20户以上的自然屯实现屯屯通电、通路'),
      rows: [
        { id: 'name', title: '屯名', kind: 'text', required: true },
        { id: 'households', title: '户数', kind: 'integer', unit: '户', min: 1, required: true },
        link('powered', '通电'),
        link('on_road', '通路'),
        link('hardened', '道路硬化'),
        link('broadcast', '通广播电视'),
        link('broadband', '通宽带网'),
      ],
    },
    {
      id: 'collective_income_yuan',
      title: '上年集体经济收入',
      kind: 'money',
      unit: '元',
      min: 0,
      unknown: true,
      source: cite(economy, '所有村集体经济收入达5万元以上'),
    },
    {
      id: 'income_routes',
      title: '增收路子',
      kind: 'choices',
      list: 'income_routes',
      source: cite('二(十)21', '推进“土地流转”促增收'),
    },
    fact('villager_cooperative', '设立了村民合作社', economy, '设立一个村民合作社'),
    fact('new_operator', '培育了新型农业经营主体', economy, '培育一个新型农业经营主体'),
    {
      id: 'collective_projects',
      title: '村级集体经济项目',
      kind: 'integer',
      unit: '个',
      min: 0,
      unknown: true,
      source: cite(economy, '培植一个以上村级集体经济项目'),
    },
    fact('economy_mechanism', '建立了集体经济发展机制', economy, '建立一套村级集体经济发展机制'),
    fact('economy_rules', '健全了集体经济管理办法', economy, '健全一套村级集体经济发展管理办法'),
  ],
} as const satisfies Register

function fact<const I extends string>(
  id: I,
  title: string,
  ...[at, quote]: readonly [string, string]
) {
  return {
    id,
    title,
    kind: 'boolean',
    unknown: true,
    source: cite(at, quote),
  } as const satisfies Field
}

function link<const I extends string>(id: I, title: string) {
  return { id, title, kind: 'boolean', unknown: true } as const satisfies Field
}
