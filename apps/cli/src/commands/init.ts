import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { configsFolder } from '../config/locate.ts'
import type { Command } from '../command.ts'
import { folderOf, placeOf } from '../init/place-of.ts'
import { starterCounty, starterOverlay } from '../init/starter.ts'
import { documentFiles, moduleFiles, regionsFile } from '../init/starter-files.ts'
import { writeFolder } from '../init/write-folder.ts'
import { colors } from '../terminal/colors.ts'

export const init: Command = {
  args: ['folder'],
  options: { title: 'text', region: 'code', extends: 'base', typescript: null },
  run: async ({ args: [asked = ''], options, output, words }) => {
    const folder = folderOf(asked)
    const { place, regions } = placeOf(folder, {
      title: options['title'],
      code: options['region'],
    })
    const base = options['extends']
    const typescript = options['typescript'] === 'true'
    const files = [
      ...(typescript
        ? moduleFiles(starterCounty(place), schemaRange(folder))
        : documentFiles(base === undefined ? starterCounty(place) : starterOverlay(place, base))),
      ...(regions.length === 0 ? [] : [regionsFile(regions)]),
    ]
    await writeFolder(folder, files)
    const inside = relative(process.cwd(), folder)
    const shown = inside.startsWith('..') ? folder : inside
    output.json({ folder, id: place.id, files: files.map(({ name }) => name) })
    output.line(words.init.made({ folder: shown }))
    for (const { name } of files) output.line(colors.dim(`  ${name}`))
    output.line(words.init.next)
    if (typescript) output.line(`  pnpm install  ${colors.dim(words.init.install)}`)
    for (const command of ['check', 'test']) output.line(`  xiance ${command} ${shown}`)
    return 0
  },
}

/** In this repository the package beside it, elsewhere the published one. */
function schemaRange(folder: string): string {
  return existsSync(configsFolder) && folder.startsWith(join(configsFolder, '/'))
    ? 'workspace:^'
    : '^0.1.0'
}
