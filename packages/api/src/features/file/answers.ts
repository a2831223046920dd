/** How far a file has come: whole and checked, or the offset its next byte belongs at. */
export interface SentFile {
  readonly held: boolean
  readonly received: number
}

/** A held file the person asking may open. */
export interface FileFacts {
  readonly hash: string
  readonly name: string
  /** Media type found in its bytes. */
  readonly type: string
  readonly size: number
  /** A page may show it; everything else is downloaded. */
  readonly inline: boolean
}
