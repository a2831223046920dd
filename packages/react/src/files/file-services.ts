/** A stored file as an answer keeps it. */
export interface StoredFile {
  /** What the answer holds. */
  readonly id: string
  readonly name: string
  readonly type: string
  readonly size: number
}

/** A file an answer names, ready to be shown. */
export interface OpenedFile extends Omit<StoredFile, 'id'> {
  /** Address a page can show or save it from. */
  readonly url: string
  /** Called when nothing shows it any more. */
  readonly release?: () => void
}

/** How far a file has come on its way from this device. */
export type FileProgress =
  | { readonly is: 'waiting'; readonly received: number; readonly size: number }
  | { readonly is: 'sent' }
  | { readonly is: 'refused'; readonly reason: string }

/** Where sending goes on by itself: what is known of each file, and word of changes. */
export interface FileProgresses {
  /** undefined: the file did not come from this device. The same object until something changes. */
  readonly of: (id: string) => FileProgress | undefined
  readonly subscribe: (changed: () => void) => () => void
  readonly retry: (id: string) => void
}
