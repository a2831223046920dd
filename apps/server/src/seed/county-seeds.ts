import * as chenzhou from '@xiance/config-chenzhou'
import * as duan from '@xiance/config-duan'
import * as hangjin from '@xiance/config-hangjin'
import * as jinzhou from '@xiance/config-jinzhou'
import type { WrittenConfig } from '@xiance/schema'

/** What a county starts from: its config as written and its tree of regions. */
export interface CountySeed {
  readonly config: WrittenConfig
  readonly regions: readonly {
    readonly id: string
    readonly name: string
    readonly level: string
    readonly parent: string | null
  }[]
}

/** The counties an empty database is founded with. */
export const countySeeds: readonly CountySeed[] = [hangjin, duan, jinzhou, chenzhou].map(
  ({ config, regions }) => ({ config, regions }),
)
