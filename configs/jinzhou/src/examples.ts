import type { Example } from '@xiance/schema'
import { regions } from './regions.ts'

const village = {
  village: regions.find((region) => region.level === 'village')?.id ?? null,
  poor_village: true,
}

export const examples = [
  {
    id: 'ledger_answers_first',
    title: '台账已有的先用台账,台账没有的待人回答',
    given: {
      register: {
        village: {
          ...village,
          clinic: true,
          paved_road: false,
          poor_households: 40,
          paired_households: 38,
        },
      },
    },
    story: [
      {
        on: '2018-09-10',
        do: { checklist: 'village_inspection', answers: { housing: true, files: false } },
        expect: {
          verdicts: {
            clinic: 'pass',
            roads: 'fail',
            pairing: 'fail',
            housing: 'pass',
            files: 'fail',
            water: 'unknown',
          },
          organs: { files: ['towns_villages'] },
        },
      },
    ],
  },
  {
    id: 'second_person_closes',
    title: '整改与销号不能是同一人',
    given: {},
    story: [
      {
        on: '2018-09-10',
        do: {
          workflow: 'problem',
          transition: 'rectify',
          actor: { role: 'inspector', userId: 'a' },
        },
        expect: { ok: true, state: 'rectified' },
      },
      {
        on: '2018-09-11',
        do: {
          workflow: 'problem',
          transition: 'close',
          actor: { role: 'city_bureau', userId: 'a' },
        },
        expect: { ok: false, blocked: ['workflow.not_yours'] },
      },
      {
        on: '2018-09-12',
        do: {
          workflow: 'problem',
          transition: 'close',
          actor: { role: 'city_bureau', userId: 'b' },
        },
        expect: { ok: true, state: 'closed' },
      },
    ],
  },
  {
    id: 'not_yet_rectified',
    title: '整改不到位的退回,再次待整改,会商后限期整改',
    given: {},
    story: [
      {
        on: '2018-09-10',
        do: {
          workflow: 'problem',
          transition: 'rectify',
          actor: { role: 'inspector', userId: 'a' },
        },
        expect: { ok: true, state: 'rectified' },
      },
      {
        on: '2018-09-11',
        do: {
          workflow: 'problem',
          transition: 'reopen',
          actor: { role: 'city_bureau', userId: 'b' },
        },
        expect: { ok: true, state: 'open' },
      },
      {
        on: '2018-09-12',
        do: { workflow: 'problem', transition: 'confer', actor: { role: 'county_office' } },
        expect: { ok: true, state: 'conferred' },
      },
    ],
  },
  {
    id: 'who_does_what_when',
    title: '督查由督查员做,进展由县(市)报',
    given: { register: { village } },
    story: [
      {
        on: '2018-10-08',
        do: {
          workflow: 'inspection_round',
          transition: 'inspect',
          actor: { role: 'inspector' },
        },
        expect: { ok: true, state: 'inspected' },
      },
      {
        on: '2018-10-08',
        do: {
          workflow: 'quarterly_report',
          transition: 'report',
          actor: { role: 'county_office' },
        },
        expect: { ok: true, state: 'reported' },
      },
    ],
  },
] as const satisfies readonly Example[]
