const [command] = process.argv.slice(2)
console.error(command === undefined ? 'Usage: xiance <command>' : `Unknown command: ${command}`)
process.exitCode = 2
