/** The formula language of Xiance county configs: parse → check → compile, and what can be said about a formula. */
export { parse } from './syntax/parse.ts'
export { check } from './check/check.ts'
export { compile } from './closures/compile.ts'
export { blanks, missing, uncovered, undecided } from './blanks.ts'
export type { Blank, Missing } from './blanks.ts'
export { plan } from './plan/make-plan.ts'
export { boundValue, finishPlan } from './plan/finish-plan.ts'
export { measuredValue, NOTHING_MEASURED } from './plan/measured.ts'
export type { Measured } from './plan/measured.ts'
export type {
  AggregatePlan,
  ColumnTerm,
  Measure,
  PlanQuery,
  Term,
  TermKind,
  TermOfKind,
  TermType,
} from './plan/plan.ts'
export { explain } from './explain.ts'
export type { Explanation } from './explain.ts'
export { canonical, print } from './canonical.ts'
export type { NamesAs } from './print.ts'
export { rename } from './rename.ts'
export type { Renaming } from './rename.ts'
export { sentence } from './sentence.ts'
export { CODES } from './codes.ts'
export type { Code } from './codes.ts'
export { LIMITS } from './syntax/limits.ts'
export {
  addDecimal,
  ceilDecimal,
  DECIMAL_LIMIT,
  divDecimal,
  fitsDecimal,
  floorDecimal,
  isOverflow,
  MAX_SCALE,
  modDecimal,
  mulDecimal,
  roundDecimal,
  subDecimal,
} from './decimal.ts'
export {
  compatibleUnits,
  conversionOf,
  convertedScale,
  convertValue,
  divideUnits,
  isRatio,
  multiplyUnits,
  sameUnit,
  unitOf,
  unitText,
} from './unit-algebra.ts'
export type { Conversion } from './unit-algebra.ts'
export {
  addMonths,
  dateOfDay,
  dayNumber,
  daysInMonth,
  readDate,
  readPeriod,
  wholeYears,
} from './civil-date.ts'
export type { Bounds, DateReading, Precision } from './civil-date.ts'
export { normalise } from './value.ts'
export type { Row, Value } from './value.ts'
export type { Unit } from './unit.ts'
export type { Type } from './type.ts'
export type { Band, Name, ParameterName, Scope, Spaces } from './scope.ts'
export type { Back, Closure, Env, Frame } from './frame.ts'
export type { Diagnostic, Fix } from './diagnostic.ts'
export type {
  AggregateName,
  Ambient,
  Checked,
  Comparison,
  Dependency,
  Rows,
  Slot,
  Typed,
  TypedKind,
  TypedOf,
} from './typed.ts'
export type { Node, Node as ParseNode, NodeKind, NodeOf, Span } from './syntax/node.ts'
