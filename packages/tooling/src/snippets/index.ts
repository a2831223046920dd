export { comparable } from './comparable.ts'
export type { Command } from './run-console.ts'
export { snippetsIn } from './snippet.ts'
export { testSnippets } from './test-snippets.ts'
