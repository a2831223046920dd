import type { FileSort } from '@xiance/schema'

/** What a file chooser offers for each sort. */
const offered: { readonly [S in FileSort]: string } = {
  image: 'image/*',
  document: '.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.wps,.et,.dps,.odt,.ods',
  audio: 'audio/*',
  video: 'video/*',
}

/** The `accept` of a file chooser. */
export function acceptOf(sorts: readonly FileSort[]): string {
  return sorts.map((sort) => offered[sort]).join(',')
}
