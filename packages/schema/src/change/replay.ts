import type { ResolvedConfig } from '../county.ts'
import { kinds } from '../kinds/index.ts'
import { changeWords } from '../locales/change-words.ts'
import { migrateDocument } from '../migration/migrate-document.ts'
import type { Migration, MigrationOp } from '../migration/migration.ts'
import { placeOf } from '../place.ts'
import { getAt, isRecord } from '../pointer.ts'
import { textIn, type Locale, type Text } from '../text.ts'
import type { Change } from './change.ts'
import { isMoney } from './effect.ts'
import { subjectOf } from './subject.ts'

/** The earlier config with the migrations recorded since replayed on it, and one line for each. */
export function replay(
  before: ResolvedConfig,
  after: ResolvedConfig,
): { readonly config: ResolvedConfig; readonly changes: readonly Change[] } {
  const known = new Set(before.migrations.map(({ id }) => id))
  const changes: Change[] = []
  let config = before
  for (const migration of after.migrations.filter(({ id }) => !known.has(id))) {
    const { document } = migrateDocument(config, config, migration)
    changes.push(changeOf(migration, { before: config, after: document, final: after }))
    config = document
  }
  return { config: { ...config, migrations: after.migrations }, changes }
}

function changeOf(migration: Migration, step: Omit<Telling, 'locale'>): Change {
  const lost = losing[migration.op](migration as never)
  const told = sentences[migration.op] as (migration: Migration, telling: Telling) => string
  return {
    kind: migration.op === 'retire' ? 'removed' : 'changed',
    path: migration.path,
    before: undefined,
    after: undefined,
    money: migration.op !== 'rename' && isMoney(migration, [step.before, step.after]),
    breaking: lost,
    migration,
    recorded: true,
    sentence: {
      'zh-CN': told(migration, { ...step, locale: 'zh-CN' }),
      en: told(migration, { ...step, locale: 'en' }),
    },
  }
}

/** Whether answers given before are dropped. */
const losing: { readonly [O in MigrationOp]: (step: Extract<Migration, { op: O }>) => boolean } = {
  rename: () => false,
  merge: () => false,
  move: () => false,
  retype: () => false,
  retire: () => true,
  split: ({ keep }) => keep === undefined,
}

interface Telling {
  readonly before: ResolvedConfig
  readonly after: ResolvedConfig
  /** The config that all of them lead to. */
  readonly final: ResolvedConfig
  readonly locale: Locale
}

const sentences: {
  readonly [O in MigrationOp]: (step: Extract<Migration, { op: O }>, telling: Telling) => string
} = {
  rename: ({ path, to }, at) => changeWords[at.locale].renamed(titleAt(path, at), lastOf(path), to),
  merge: ({ path, options, to }, at) => {
    const { before, after, locale } = at
    const others = options.filter((id) => id !== to)
    return changeWords[locale].merged(
      titleAt(path, at),
      several(
        others.map((id) => ownTitle(`${path}/options/${id}`, before, locale)),
        locale,
      ),
      ownTitle(`${path}/options/${to}`, after, locale),
    )
  },
  retire: ({ path }, at) => changeWords[at.locale].retired(titleAt(path, at)),
  split: ({ path, into }, at) =>
    changeWords[at.locale].split(
      titleAt(path, at),
      several(
        into.map((id) => ownTitle(path.replace(/[^/]+$/, id), at.final, at.locale)),
        at.locale,
      ),
    ),
  move: ({ path, to }, at) =>
    changeWords[at.locale].moved(
      titleAt(path, at),
      titleAt(to.replace(/\/(?:fields|rows)\/[^/]+$/, ''), at),
    ),
  retype: ({ path, kind }, at) =>
    changeWords[at.locale].retyped(titleAt(path, at), textIn(kinds[kind].title, at.locale)),
}

function titleAt(path: string, { before, locale }: Telling): string {
  const { subject } = subjectOf(placeOf(before, path), { config: before, locale })
  return subject === '' ? lastOf(path) : subject
}

/** The title of what stands there alone; its id without one. */
function ownTitle(path: string, config: ResolvedConfig, locale: Locale): string {
  const found = getAt(config, placeOf(config, path))
  return isRecord(found) && 'title' in found ? textIn(found['title'] as Text, locale) : lastOf(path)
}

function several(titles: readonly string[], locale: Locale): string {
  const { quoted, and } = changeWords[locale]
  return titles.map(quoted).join(and)
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
