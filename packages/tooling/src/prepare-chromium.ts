import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'

export interface PreparedChromium {
  readonly executablePath: string
  readonly env: Readonly<Record<'LD_LIBRARY_PATH' | 'FONTCONFIG_PATH', string>>
}

const require = createRequire(import.meta.url)
const layout = 1
const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold']
let preparing: Promise<PreparedChromium> | undefined

/** The Chromium of npm, unpacked once per version and user; undefined where npm has no build. */
export async function preparedChromium(): Promise<PreparedChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  preparing ??= prepare()
  return preparing
}

async function prepare(): Promise<PreparedChromium> {
  const entry = require.resolve('@sparticuz/chromium')
  const root = dirname(dirname(entry))
  const { version } = require(join(root, 'package.json')) as { version: string }
  const cache = join(tmpdir(), `xiance-chromium-${version}-${layout}-${userInfo().uid}`)
  if (!existsSync(cache)) await unpack(join(root, 'bin'), cache)
  return {
    executablePath: join(cache, 'chromium'),
    env: { LD_LIBRARY_PATH: join(cache, 'al2023', 'lib'), FONTCONFIG_PATH: join(cache, 'font') },
  }
}

/** Unpacks beside the cache and renames, so that nobody ever sees half a browser. */
async function unpack(bin: string, cache: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  const staging = await mkdtemp(`${cache}-`)
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = staging // inflate() has no other way to be told where to write.
  try {
    for (const archive of await readdir(bin)) await inflate(join(bin, archive))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  await installFonts(join(staging, 'font'), join(cache, 'font'))
  try {
    await rename(staging, cache)
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    if (!existsSync(cache)) throw error // otherwise another process was quicker
  }
}

async function installFonts(staging: string, final: string): Promise<void> {
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  await mkdir(staging, { recursive: true })
  for (const weight of weights) {
    const file = `NotoSansSC_${weight}.ttf`
    await copyFile(join(fonts, weight, file), join(staging, file))
  }
  const alias = (family: string) =>
    `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`
  await writeFile(
    join(staging, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${final}</dir>
  <cachedir>${final}/cache</cachedir>
  ${['sans-serif', 'serif', 'system-ui', 'monospace'].map(alias).join('\n  ')}
</fontconfig>
`,
  )
}

if (import.meta.main) {
  const prepared = await preparedChromium()
  console.log(
    prepared ? `Chromium: ${prepared.executablePath}` : 'Chromium: the one installed here',
  )
}
