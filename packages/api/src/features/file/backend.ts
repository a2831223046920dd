/** One person's bytes of a file on their way; every part is safe as a folder name. */
export interface UploadKey {
  readonly county: string
  readonly user: string
  /** SHA-256 of the whole file. */
  readonly hash: string
}

export type FileKey = Pick<UploadKey, 'county' | 'hash'>

/** Where the bytes of files lie, outside the database: a folder, an object store. Every write is complete when it resolves. */
export interface FileBackend {
  /** How many bytes arrived of an upload; 0 of an unknown one. */
  readonly received: (key: UploadKey) => Promise<number>
  /** Adds bytes where the last ones ended; an offset that is not the end changes nothing. Returns the new end. */
  readonly append: (key: UploadKey, offset: number, bytes: Uint8Array) => Promise<number>
  /** What arrived, from its start. */
  readonly arrived: (key: UploadKey) => AsyncIterable<Uint8Array>
  readonly discard: (key: UploadKey) => Promise<void>
  /** Makes a whole upload the county's file; the same file twice is one. */
  readonly keep: (key: UploadKey) => Promise<void>
  readonly has: (key: FileKey) => Promise<boolean>
  /** null when the bytes are not there. */
  readonly open: (key: FileKey) => Promise<ReadableStream<Uint8Array> | null>
  readonly remove: (key: FileKey) => Promise<void>
  /** Uploads one person has begun and not finished. */
  readonly unfinished: (
    key: Pick<UploadKey, 'county' | 'user'>,
  ) => Promise<{ readonly uploads: number; readonly bytes: number }>
  /** Forgets unfinished uploads of a county without a new byte since then; returns how many. */
  readonly forget: (county: string, before: Date) => Promise<number>
}
