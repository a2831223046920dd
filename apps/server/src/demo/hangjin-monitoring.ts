import type { Actors } from './actors.ts'
import type { Chance } from './chance.ts'
import type { SyntheticHousehold } from './hangjin-households.ts'

const county = 'hangjin'
const village = '150625100990'
const form = 'monitoring_application'

interface Step {
  readonly who: string
  readonly transition: string
  readonly comment?: string
}

const checked: Step = { who: 'hangjin.cadre', transition: 'village_check' }
const compared: Step = {
  who: 'hangjin.bureau',
  transition: 'compare',
  comment: '民政、医保数据无出入。',
}
const reviewed: Step = { who: 'hangjin.clerk', transition: 'town_review' }

/** Household by place in the list → how far its application has come. */
const cases: readonly {
  readonly household: number
  readonly facts: string
  readonly steps: readonly Step[]
}[] = [
  {
    household: 6,
    facts: '户主住院,自付医药费较多,收入明显减少。',
    steps: [checked, compared, reviewed],
  },
  { household: 7, facts: '冰雹灾害,草场受损,今年收入大幅缩减。', steps: [checked, compared] },
  { household: 3, facts: '次子考上大学,学费支出大。', steps: [checked] },
  {
    household: 14,
    facts: '车祸受伤,暂时不能劳动。',
    steps: [
      checked,
      {
        who: 'hangjin.clerk',
        transition: 'send_back',
        comment: '请补充住院和误工的时间,并写明对方赔偿了多少。',
      },
    ],
  },
]

/** Applications in review, one of them held up by the notice period the document does not print, one returned. */
export async function applyForMonitoring(
  actors: Actors,
  luck: Chance,
  households: readonly SyntheticHousehold[],
): Promise<void> {
  for (const { household: place, facts, steps } of cases) {
    const household = households[place]
    if (household === undefined) throw new Error(`No synthetic household ${place}.`)
    const cadre = actors.as('hangjin.cadre')
    const opened = await cadre.submission.open({ county, form, record: household.id })
    const submitted = await cadre.submission.submit({
      county,
      id: opened.id,
      form,
      version: opened.version,
      record: household.id,
      region: village,
      baseRevision: opened.revision,
      answers: answers(luck, facts),
    })
    let { revision } = submitted
    for (const { who, transition, comment } of steps) {
      const acted = await actors.as(who).submission.act({
        county,
        id: submitted.id,
        baseRevision: revision,
        transition,
        ...(comment === undefined ? {} : { comment }),
      })
      revision = acted.revision
    }
  }
}

function answers(luck: Chance, facts: string): Record<string, unknown> {
  return {
    channel: 'application',
    applied_on: '2024-11-05',
    watched_as: 'hardship',
    causes: ['illness'],
    facts,
    spending: luck.whole(8, 40) * 1000,
    net_per_head: luck.whole(60, 95) * 100,
    house_ok: true,
    water_ok: true,
    consents: true,
  }
}
