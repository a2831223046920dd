const lowest = 22

/** Throws a sentence that says what to do on a Node that is too old. */
export function requireNode(version: string = process.versions.node): void {
  const major = Number(version.split('.')[0])
  if (major >= lowest) return
  throw new Error(
    `Xiance runs on Node ${lowest} or newer, this is ${version}: use "npx -y pnpm@12 start", which brings its own.`,
  )
}
