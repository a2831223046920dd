import { testSnippets } from '@xiance/tooling/snippets'

testSnippets(new URL('../README.md', import.meta.url))
testSnippets(new URL('testing/README.md', import.meta.url))
