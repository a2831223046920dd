import { checkConfig } from '@xiance/schema/meta'
import { expect, it } from 'vitest'
import { base, config, regions } from './index.ts'
import { indicators } from './indicators/index.ts'

const { resolved, issues } = checkConfig(config, { base })
const found = (severity: string) =>
  issues.filter((issue) => issue.severity === severity).map(({ code, path }) => `${code} ${path}`)

it('has no errors and no warnings', () => {
  expect([...found('error'), ...found('warning')]).toEqual([])
  expect(resolved).not.toBeNull()
})

it('finds what the plan contradicts or leaves open', () => {
  expect(found('finding')).toEqual(
    expect.arrayContaining([
      'policy.parts_differ /indicators/people_lifted/entries/overall_goal/q',
      'policy.two_values /indicators/people_lifted/entries/overall_goal/q',
      'policy.unit_missing /indicators/housing_spot_check/entries/target_by_2018/q',
      'policy.deadline_before_document /indicators/housing_reported_up/entries/target_by_2017_12_31/when/by',
      'policy.undecided /parameters/poverty_line/entries/only/q',
      'policy.two_values /indicators/sanitary_toilets/entries/task/q',
      'policy.baseline_implied /indicators/camellia_area/entries/target_by_2020/q',
      'policy.parts_differ /indicators/feed_area/entries/target_by_2018/q',
      'policy.parts_differ /indicators/machine_rooms/entries/target/q',
      'policy.subset_looser /indicators/hamlets_broadband/entries/target_by_2020/q',
      'policy.growth_base /indicators/online_sales_growth/entries/target_by_2020/q',
      'policy.relative_open /indicators/public_services/entries/target_by_2020/q',
      'policy.two_deadlines /indicators/hamlets_on_road/entries/battle_goal/when/by',
      'policy.two_deadlines /indicators/keys_handed_over/entries/target_by_2019_10/when/by',
      'policy.two_deadlines /indicators/villages_with_ecommerce/entries/target_by_2020/when/by',
      'policy.two_values /groups/poor_villages/size/cable_goal/q',
      'policy.two_values /parameters/hospital_team_size/entries/three_to_five/q',
      'policy.undecided /parameters/ranking_scope/entries/only/q',
      'policy.unit_missing /parameters/high_incidence/entries/only/q',
      'policy.undecided /parameters/black_list_points/entries/only/q',
      'policy.list_not_spelled /checklists/eight_haves/declared',
      'policy.duty_without_period /workflows/standing_committee/transitions/hear/on',
      'policy.duration_open /workflows/problem/transitions/rectify/due',
    ]),
  )
})

it('finds nothing wrong where the years add up to the total', () => {
  const sound = [
    'villages_delisted',
    'houses_rebuilt',
    'startup_training',
    'skill_training',
    'new_transfers',
    'transfers_lifted',
    'tourism_lifted',
    'relocated_poor_households',
    'relocated_poor_people',
    'town_staff_visits',
  ]
  expect(
    found('finding').filter((finding) => sound.some((id) => finding.includes(`/${id}/`))),
  ).toEqual([])
})

it('works out what the plan leaves to be added up', () => {
  const params = (id: string) => issues.find(({ path }) => path.includes(`/${id}/`))?.params
  expect(params('camellia_area')).toMatchObject({ implied: '1.3', unit: '万亩' })
  expect(params('feed_area')).toMatchObject({ sum: '2.85', total: '5', unit: '万亩' })
  expect(params('machine_rooms')).toMatchObject({ sum: '147', total: '120' })
})

it('covers the twelve battles and the mechanisms with their targets', () => {
  const domains = config.lists[0].options.map(({ id }) => id)
  expect(new Set(indicators.map(({ domain }) => domain))).toEqual(new Set(domains))
  expect(indicators.flatMap(({ entries }) => entries).length).toBeGreaterThan(250)
})

it('knows the 19 towns and 253 villages', () => {
  const at = (level: string) => regions.filter((region) => region.level === level).length
  expect([at('county'), at('town'), at('village')]).toEqual([1, 19, 253])
})
