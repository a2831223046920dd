import picocolors from 'picocolors'

/** Colours for a person at a terminal; plain text for files, pipes and whoever sets NO_COLOR. */
export const colors = picocolors.createColors(
  picocolors.isColorSupported && (process.stdout.isTTY || 'FORCE_COLOR' in process.env),
)
