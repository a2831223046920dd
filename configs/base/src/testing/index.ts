export { citations, falseCitations, falseTexts, uncitedEntries } from './citations.ts'
export { uncitedLines } from './uncited-lines.ts'
export { idlyPassedOver, uncitedQuantities, type PassedOver } from './uncited-quantities.ts'
