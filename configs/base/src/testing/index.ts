export { citations, falseCitations, falseTexts, uncitedEntries } from './citations.ts'
export { uncitedNumbers } from './uncited-numbers.ts'
