export { citations, falseCitations, falseTexts, uncitedEntries } from './citations.ts'
