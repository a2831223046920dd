import type { HttpClient } from './http-client.ts'
import { signIn } from './http-client.ts'
import { smallCounty, smallRegions } from './small-county.ts'
import { dataOf } from './story.ts'
import { makeUser, testServer, type TestServer } from './test-server.ts'

const county = smallCounty.id
const grantedRegion = '990101'
const [sheep] = smallCounty.subsidies
const [visit, application] = smallCounty.forms
const [approval, ...workflows] = smallCounty.workflows

/** What indicators of this county measure over the registers the system keeps. */
export const measured = {
  problems: 'count(问题)',
  open_problems: 'count(问题[is_blank(销号日期)])',
  housing_problems: 'count(问题[has(责任单位, "住建局") 且 发现日期 in 期])',
  first_problem: 'count(问题[销号日期 = "2024-11-20"])',
  approved: 'sum(补贴核定.核定金额)',
  approved_sheep: 'sum(补贴核定[补贴项目 = "养羊补贴" 且 补贴日期 in 期].核定金额)',
  largest: 'max(补贴核定.核定金额)',
  notices: 'count(公示[is_blank(公示结束)])',
  ended_notices: 'count(公示[公示结束 >= "2024-11-20"])',
  villages: 'count(地区[地区层级 = "村"])',
  organs: 'count(单位[单位名称 = "住建局"])',
  cadres: 'count(用户[角色 = "村干部" 且 地区层级 = "村"])',
} as const

const announced = {
  notice: { at: ['village'], lasts: { is: 'gte', value: 5, unit: '天' }, columns: ['head_name'] },
} as const

/** Sales are paid for row by row out of one cap a year; what is applied for is granted by somebody of the county alone. */
export const grantedCounty = {
  ...smallCounty,
  roles: [...smallCounty.roles, { id: 'county_clerk', title: '县经办', at: 'county' }],
  registers: smallCounty.registers.map((register) =>
    register.id === 'household'
      ? {
          ...register,
          fields: [
            ...register.fields,
            {
              id: 'sales',
              title: '出栏',
              kind: 'rows' as const,
              rows: [
                { id: 'heads', title: '出栏数量', kind: 'integer' as const, unit: '只' },
                { id: 'sold_on', title: '出栏日期', kind: 'date' as const },
              ],
            },
          ],
        }
      : register,
  ),
  forms: [
    visit,
    {
      ...application,
      pays: ['sheep'],
      pages: [{ title: '申请', fields: ['sales'] }],
      writes: { sales: 'sales' },
    },
  ],
  subsidies: [
    {
      ...sheep,
      lines: [
        {
          ...sheep.lines[0],
          each: 'sales[sold_on in 期]',
          when: '剩余可补数量 > 0',
          quantity: 'heads',
        },
      ],
    },
  ],
  checklists: [
    ...smallCounty.checklists,
    {
      id: 'follow_up',
      title: '回访',
      about: 'household',
      items: [
        { id: 'granted', title: '已核定满1200元', test: 'sum(补贴核定.核定金额) >= 1200元' },
        { id: 'spring', title: '每笔都在春天', each: '补贴核定', test: '补贴日期 < "2024-06-01"' },
      ],
    },
    {
      id: 'town_duty',
      title: '乡镇问题清零',
      about: 'town',
      items: [{ id: 'closed', title: '问题全部销号', test: 'count(问题[is_blank(销号日期)]) = 0' }],
    },
  ],
  indicators: [
    ...smallCounty.indicators,
    ...Object.entries(measured).map(([id, value]) => ({
      id,
      title: id,
      kind: 'stock' as const,
      value,
      entries: [],
    })),
  ],
  workflows: [
    {
      ...approval,
      transitions: approval.transitions.map((step) =>
        step.id === 'approve'
          ? {
              ...step,
              by: { any: [{ role: 'town_clerk' }, { role: 'county_clerk' }] },
              when: '经办人.地区层级 = "county" 且 经办人.角色 = "县经办"',
            }
          : step.id === 'reject'
            ? { ...step, do: [announced] }
            : step,
      ),
    },
    ...workflows,
  ],
}

/** The county with a household that may apply, on a server of its own. */
export interface GrantedStory extends AsyncDisposable {
  readonly server: TestServer
  readonly cadre: HttpClient
  readonly clerk: HttpClient
  readonly chief: HttpClient
  readonly household: string
  readonly village: string
  /** Applies with sales of so many heads, each on its day. */
  readonly apply: (...rows: readonly (readonly [number, string])[]) => Promise<string>
  readonly act: (
    person: HttpClient,
    id: string,
    transition: string,
  ) => ReturnType<HttpClient['mutate']>
}

export async function grantedStory(databaseUrl?: string): Promise<GrantedStory> {
  const server = await testServer({
    counties: [{ config: grantedCounty, regions: smallRegions }],
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  })
  const { services, url } = server
  const places = [
    ['cadre', 'village_cadre', grantedRegion],
    ['clerk', 'town_clerk', '9901'],
    ['chief', 'county_clerk', '99'],
  ] as const
  for (const [username, role, region] of places)
    await makeUser(services, county, { username, role, region })
  const cadre = await signIn(url, 'portal', 'cadre')
  const add = async (register: string, values: object): Promise<string> => {
    const items = [{ region: grantedRegion, values }]
    return dataOf(await cadre.mutate('register.add', { county, register, items })).ids[0] ?? ''
  }
  const household = await add('household', {
    household_no: '001',
    head_name: '刘建国',
    group: '监测户',
  })
  return {
    server,
    cadre,
    clerk: await signIn(url, 'portal', 'clerk'),
    chief: await signIn(url, 'admin', 'chief'),
    household,
    village: await add('village', { name: '东一村' }),
    apply: async (...rows) => {
      const id = services.newId()
      const sales = rows.map(([heads, sold_on], index) => ({
        _id: `s${index + 1}`,
        heads,
        sold_on,
      }))
      dataOf(
        await cadre.mutate('submission.submit', {
          county,
          id,
          form: 'application',
          version: 1,
          record: household,
          region: grantedRegion,
          baseRevision: 0,
          answers: { sales },
        }),
      )
      return id
    },
    act: (person, id, transition) =>
      person.mutate('submission.act', { county, id, baseRevision: 1, transition }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}
