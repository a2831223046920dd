import { smallCounty, smallRegions } from './small-county.ts'
import { makeUser, testServer, type TestServer } from './test-server.ts'
import { signIn, type HttpAnswer, type HttpClient } from './http-client.ts'

export const county = 'smallton'

/** The small county with its people signed in and one household each in two villages. */
export interface Story extends AsyncDisposable {
  readonly server: TestServer
  readonly cadre: HttpClient
  readonly clerk: HttpClient
  readonly it: HttpClient
  readonly households: readonly string[]
  readonly villages: readonly string[]
}

export async function story(databaseUrl?: string): Promise<Story> {
  const server = await testServer({
    counties: [{ config: smallCounty, regions: smallRegions }],
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  })
  const { services, url } = server
  await makeUser(services, county, { username: 'cadre', role: 'village_cadre', region: '990101' })
  await makeUser(services, county, { username: 'clerk', role: 'town_clerk', region: '9901' })
  await makeUser(services, county, { username: 'it', role: 'county_it', region: '99' })
  const [cadre, clerk, it] = [
    await signIn(url, 'portal', 'cadre'),
    await signIn(url, 'portal', 'clerk'),
    await signIn(url, 'admin', 'it'),
  ]
  const person = { head_name: '刘建国', phone: '13812345678', group: '监测户' }
  const households = idsIn(
    await clerk.mutate('register.add', {
      county,
      register: 'household',
      items: [
        { region: '990101', values: { household_no: '001', ...person } },
        { region: '990102', values: { household_no: '002', ...person, head_name: '王秀英' } },
      ],
    }),
  )
  const villages = idsIn(
    await clerk.mutate('register.add', {
      county,
      register: 'village',
      items: [{ region: '990101', values: { name: '东一村' } }],
    }),
  )
  return {
    server,
    cadre,
    clerk,
    it,
    households,
    villages,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

/** The answer's data, once it is no error. */
export function dataOf<T>(answer: HttpAnswer<T>): T {
  if (answer.error !== null) throw new Error(JSON.stringify(answer.error))
  return answer.data as T
}

function idsIn(answer: HttpAnswer<{ readonly ids: readonly string[] }>): readonly string[] {
  return dataOf(answer).ids
}
