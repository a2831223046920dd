import { inspect } from 'node:util'
import type { CountyConfig, Overlay } from '@xiance/schema'
import { configJsonSchema } from '@xiance/schema/meta'
import { REGIONS_FILE, type RegionRow } from '../config/regions-file.ts'

export interface StarterFile {
  readonly name: string
  readonly text: string
}

/** A config as JSON, with the schema that lets an editor complete and check it. */
export function documentFiles(config: CountyConfig | Overlay): readonly StarterFile[] {
  return [
    jsonFile('county.json', { $schema: './county.schema.json', ...config }),
    jsonFile('county.schema.json', configJsonSchema()),
  ]
}

/** A config in TypeScript: a package whose answer types are inferred. */
export function moduleFiles(config: CountyConfig, schema: string): readonly StarterFile[] {
  const literal = inspect(config, {
    depth: null,
    maxArrayLength: null,
    maxStringLength: null,
    breakLength: 90,
  })
  return [
    {
      name: 'src/index.ts',
      text: [
        `import { defineCounty, type AnswersOf } from '@xiance/schema'`,
        '',
        `export const config = defineCounty(${literal})`,
        '',
        `export type Visit = AnswersOf<typeof config, 'visit'>`,
        '',
      ].join('\n'),
    },
    jsonFile('package.json', {
      name: `county-${config.id}`,
      version: '0.0.0',
      private: true,
      type: 'module',
      exports: { '.': './src/index.ts' },
      dependencies: { '@xiance/schema': schema },
    }),
    jsonFile('tsconfig.json', {
      compilerOptions: {
        strict: true,
        module: 'nodenext',
        target: 'esnext',
        noEmit: true,
        skipLibCheck: true,
      },
      include: ['src'],
    }),
  ]
}

/** The county's places, one a line. */
export function regionsFile(regions: readonly RegionRow[]): StarterFile {
  const lines = regions.map((region) => `  ${JSON.stringify(region)}`)
  return { name: REGIONS_FILE, text: `[\n${lines.join(',\n')}\n]\n` }
}

function jsonFile(name: string, value: unknown): StarterFile {
  return { name, text: `${JSON.stringify(value, null, 2)}\n` }
}
