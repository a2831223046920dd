export { citations, falseCitations, uncitedEntries } from './citations.ts'
