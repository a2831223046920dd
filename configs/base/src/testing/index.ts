export { citations, falseCitations, falseTexts, uncitedEntries } from './citations.ts'
export { uncitedNumbers } from './uncited-numbers.ts'
export { uncitedLines } from './uncited-lines.ts'
