import { testSnippets } from '@xiance/tooling/snippets'

// The embedding test checks the types of these files as somebody else's app installs them.
testSnippets(new URL('../README.md', import.meta.url), { illustrations: 2, types: false })
