/** A file chosen on this device, until the server has it and nothing here names it any more. */
export interface Attachment {
  /** SHA-256 of its bytes: what an answer holds. */
  readonly hash: string
  readonly user: string
  readonly county: string
  readonly name: string
  /** Media type as the device says it; the server looks at the bytes. */
  readonly type: string
  readonly size: number
  readonly addedAt: string
  /** The server has it. */
  readonly sent: boolean
  /** Why the server would not take it. */
  readonly refused: { readonly code: string; readonly message: string } | null
}

/** The same, with how many of its bytes have arrived as far as this page knows. */
export interface ShownAttachment extends Attachment {
  readonly received: number
}

/** The attachments that answers or a draft name: an address of 64 hex digits stands for nothing else. */
export function namedIn(
  answers: unknown,
  attachments: ReadonlyMap<string, ShownAttachment>,
): readonly ShownAttachment[] {
  const found = new Set<ShownAttachment>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      const attachment = attachments.get(value)
      if (attachment !== undefined) found.add(attachment)
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look)
  }
  look(answers)
  return [...found]
}
