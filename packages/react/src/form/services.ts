import type { FileProgresses, StoredFile } from '../files/file-services.ts'
import type { OpenFile } from '../files/use-opened-file.ts'

/** A choice that comes from outside the config: a record, a region, an option of a list too long to carry. */
export interface Choice {
  readonly id: string
  readonly title: string
  /** Second line: the village of a household. */
  readonly hint?: string
  /** It has choices below it. */
  readonly more?: boolean
}

/** The only ways out of a form; each may be left out, and its control says so. */
export interface Services {
  /** Records of a register that match what was typed. */
  readonly searchRegister?: (
    register: string,
    query: string,
    signal: AbortSignal,
  ) => Promise<readonly Choice[]>
  /** Regions directly below one; from the top without. */
  readonly regions?: (parent: string | null, signal: AbortSignal) => Promise<readonly Choice[]>
  /** The way from the top to a region, itself included. */
  readonly regionPath?: (id: string, signal: AbortSignal) => Promise<readonly Choice[]>
  /** Title of a record already referred to. */
  readonly recordTitle?: (
    register: string,
    id: string,
    signal: AbortSignal,
  ) => Promise<string | null>
  /** Keeps a file and gives the address an answer holds; sending it may go on afterwards. */
  readonly upload?: (file: Blob, name: string) => Promise<StoredFile>
  /** A file an answer names, to be shown; null when it is not to be had now. */
  readonly openFile?: OpenFile
  /** How far files of this device have come, where sending goes on by itself. */
  readonly fileProgress?: FileProgresses
  /** Whether an option's words match what was typed, beside containing it: pinyin, initials. */
  readonly matches?: (title: string, query: string) => boolean
}
