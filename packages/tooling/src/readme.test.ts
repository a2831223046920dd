import { testSnippets } from './snippets/index.ts'

testSnippets(new URL('../README.md', import.meta.url), { illustrations: 1 })
