const required = 26
const major = Number(process.versions.node.split('.')[0])
if (major < required) {
  throw new Error(`Xiance runs on Node ${required}, this is ${process.version}: use "pnpm start"`)
}
