/** Why a chosen file cannot be an answer, known before anything is sent. */
export class FileUnfit extends Error {
  readonly code: 'unreadable' | 'tooLarge'
  /** In MB, to one decimal. */
  readonly megabytes: { readonly size: number; readonly limit: number }

  constructor(
    code: FileUnfit['code'],
    { size, limit }: { readonly size: number; readonly limit: number },
  ) {
    super(code)
    this.name = 'FileUnfit'
    this.code = code
    this.megabytes = { size: Math.ceil(size * 10) / 10, limit }
  }
}

const megabyte = 1024 * 1024

/** The file, once it is not larger than the field allows. */
export function fitting(file: File, limit: number | undefined): File {
  const size = file.size / megabyte
  if (limit !== undefined && size > limit) throw new FileUnfit('tooLarge', { size, limit })
  return file
}
