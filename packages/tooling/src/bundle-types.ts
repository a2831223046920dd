import { globSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'

/**
 * Makes the declarations of a built package one file: types of the named packages are written out in it, as far as they are
 * reached, so that whoever installs the package needs none of them. `node bundle-types.ts @xiance/api @trpc/client`, run in
 * the package.
 */
async function bundleTypes(folder: string, inside: readonly string[]): Promise<void> {
  const dist = join(folder, 'dist')
  const writtenOut = (id: string): boolean =>
    /^[./]/.test(id) || inside.some((name) => id === name || id.startsWith(`${name}/`))
  await using bundle = await rolldown({
    input: join(dist, 'index.d.ts'),
    cwd: folder,
    external: (id) => !writtenOut(id),
    checks: { bundlerTimings: false },
    plugins: [dts({ dtsInput: true, emitDtsOnly: true, tsconfig: false })],
  })
  const { output } = await bundle.generate({ format: 'es' })
  const [types] = output
  for (const file of globSync('**/*.d.ts', { cwd: dist })) rmSync(join(dist, file))
  writeFileSync(join(dist, 'index.d.ts'), types.code)
}

await bundleTypes(process.cwd(), process.argv.slice(2))
