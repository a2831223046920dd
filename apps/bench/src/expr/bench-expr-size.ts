import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** What a browser loads for each purpose, with the most it should weigh, gzipped. */
const BUNDLES: readonly {
  readonly name: string
  readonly exports: string
  readonly limit?: number
}[] = [
  { name: 'parse + check + evaluate', exports: 'parse, check, compile', limit: 15 },
  { name: 'parse', exports: 'parse' },
  { name: 'check', exports: 'check' },
  { name: 'evaluate', exports: 'compile' },
  { name: 'sentences, both languages', exports: 'sentence' },
  { name: 'all of it', exports: '*' },
]

/** Kilobytes gzipped of the formula language, bundled and minified as an app would. Gives the limits that were missed. */
export async function benchExprSize(): Promise<readonly string[]> {
  const missed: string[] = []
  console.log('\nformula language in a browser')
  for (const { name, exports, limit } of BUNDLES) {
    const kilobytes = gzipSync(await bundled(exports), { level: 9 }).length / 1000
    const beside = limit === undefined ? '' : `  (limit: ${limit} kB)`
    console.log(`  ${name.padEnd(28)} ${kilobytes.toFixed(1).padStart(6)} kB gzipped${beside}`)
    if (limit !== undefined && kilobytes > limit) missed.push(`size of ${name}`)
  }
  return missed
}

const ENTRY = 'virtual:entry'
/** Stands where an app's file would, so that the package is found. */
const WITHIN = `${import.meta.dirname}/entry.js`

async function bundled(exports: string): Promise<string> {
  const names = exports === '*' ? '*' : `{ ${exports} }`
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@xiance/source'] },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? WITHIN : null),
        load: (id) => (id === WITHIN ? `export ${names} from '@xiance/expr'` : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  })
  const [result] = Array.isArray(output) ? output : [output]
  if (!result || !('output' in result)) throw new Error('nothing was built')
  return result.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}
