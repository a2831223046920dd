import type { Change } from '@xiance/schema'

export interface ConfigDifference {
  readonly form: string
  /** The version in force on the server. */
  readonly version: number
  /** What differs in the part of the config that the form reaches: from the app's to the server's. */
  readonly changes: readonly Change[]
}

/** The app was built with another form than the server has: answers would mean something else, so nothing was sent. */
export class ConfigDiffersError extends Error implements ConfigDifference {
  readonly code = 'config.version_differs'
  readonly form: string
  readonly version: number
  readonly changes: readonly Change[]
  readonly sentence: { readonly 'zh-CN': string; readonly en: string }

  constructor({ form, version, changes }: ConfigDifference) {
    const said = (locale: 'zh-CN' | 'en') => changes.map((change) => change.sentence[locale])
    const sentence = {
      'zh-CN': `服务器上的表单(第 ${version} 版)与本应用带的不同,没有提交:${said('zh-CN').join(';')}。`,
      en: `The server's form (version ${version}) is not the one this app was built with; nothing was sent: ${said('en').join('; ')}.`,
    }
    super(sentence['zh-CN'])
    this.name = 'ConfigDiffersError'
    this.form = form
    this.version = version
    this.changes = changes
    this.sentence = sentence
  }
}
