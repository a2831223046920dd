export type { AnswersOf, FormIds } from './answers-of.ts'
export { applyFix } from './apply-fix.ts'
export { all, atLeast, atMost, below, cite, exactly, undecided } from './build.ts'
export type { Checklist, Item, Verdict } from './checklist.ts'
export { builtInRegisters, keptAbout, registersOf, rowless } from './built-in-registers.ts'
export { canonicalDocument } from './canonical-document.ts'
export { checkMeaning } from './check/meaning.ts'
export { reachableStates } from './check/check-workflows.ts'
export { citationsOf } from './citation.ts'
export type { Citation, Cited, Named } from './citation.ts'
export type {
  CountyConfig,
  Dashboard,
  Example,
  ResolvedConfig,
  Role,
  Settlement,
  Source,
  UnitDefinition,
  View,
} from './county.ts'
export { defineCounty, extendCounty } from './define-county.ts'
export type { Based } from './define-county.ts'
export { entryKey } from './entry-id.ts'
export { readFormula, readRows } from './formula.ts'
export type { Reading, RowsReading } from './formula.ts'
export { publicConfig } from './public-config.ts'
export type { PublicConfigOptions } from './public-config.ts'
export { readSite } from './sites/formula-site.ts'
export type { FormulaSite, Standing, Wanted } from './sites/formula-site.ts'
export { formulaSites } from './sites/formula-sites.ts'
export { formFields, pageFields } from './form-fields.ts'
export type { Agg, Indicator } from './indicator.ts'
export { columnOf } from './kinds/definition.ts'
export type { Column, KindContext, KindDefinition } from './kinds/definition.ts'
export { diffConfig } from './change/diff-config.ts'
export type { Change } from './change/change.ts'
export { editAt } from './edit.ts'
export { canonicalJson } from './hash/canonical-json.ts'
export { contentHash } from './hash/content-hash.ts'
export { sha256 } from './hash/sha256.ts'
export { kinds } from './kinds/index.ts'
export type { Kind } from './kinds/kind.ts'
export { layerOf } from './layers.ts'
export type { Layer, WrittenConfig } from './layers.ts'
export { rebase } from './rebase.ts'
export type { Conflict, Rebased, RebaseOptions } from './rebase.ts'
export { stackLayers } from './stack-layers.ts'
export { answeredForm } from './migration/answered-form.ts'
export type { AnsweredForm } from './migration/answered-form.ts'
export type { AnswerDocument } from './migration/leaves.ts'
export type { Migration } from './migration/migration.ts'
export { upgradeAnswers } from './migration/upgrade-answers.ts'
export type { Upgrade, UpgradedField } from './migration/upgrade-answers.ts'
export type { Overlay, OverlayItem } from './overlay.ts'
export { placeOf } from './place.ts'
export { getAt, stepsOf } from './pointer.ts'
export { checkPolicy } from './policy/check-policy.ts'
export type { PolicyOptions } from './policy/survey.ts'
export { groupSentence, issueGroups, placeWords } from './issue-groups.ts'
export type { IssueGroup } from './issue-groups.ts'
export type { Issue, IssueFix, Problem } from './problem.ts'
export { intervalOf, quantitiesOf } from './quantities.ts'
export type { Interval } from './quantities.ts'
export type { Entry, Quantity, Scope, Series, When } from './quantity.ts'
export type {
  Field,
  FileSort,
  Form,
  Group,
  List,
  Option,
  Page,
  Private,
  Register,
  Rule,
  Test,
  Upload,
} from './register.ts'
export { keyListOf, seriesKeys } from './series-keys.ts'
export { sentenceOf } from './sentence.ts'
export type { SchemaCode } from './sentence.ts'
export { targetsOf } from './targets.ts'
export type { TargetRow } from './targets.ts'
export type { Cap, Subsidy, SubsidyLine } from './subsidy.ts'
export { textIn } from './text.ts'
export type { Formula, Freq, Id, Locale, Span, Text, Time } from './text.ts'
export { addDays, dateOfDay, dayOfDate, isCivilDate } from './time/civil-date.ts'
export {
  freqOf,
  nextPeriod,
  periodOf,
  periodRange,
  periodsWithin,
  previousPeriod,
} from './time/period.ts'
export type { DateRange } from './time/period.ts'
export { resolve } from './resolve.ts'
export type { Resolution } from './resolve.ts'
export { capLeft, capsOver, capsOverRecord } from './scope/cap-names.ts'
export { scopes } from './scope/scopes.ts'
export type { Scopes } from './scope/scopes.ts'
export { decimalsOf, seriesType } from './scope/spaces.ts'
export { covers, isTime, spanRange, whenRange } from './time/span.ts'
export type { OpenRange } from './time/span.ts'
export { builtInUnits } from './unit/built-in.ts'
export { convert, inBase, sameDimension, unitLabel, unitResolver } from './unit/unit-resolver.ts'
export { needsOf, usersOf } from './uses/uses.ts'
export type { Use } from './uses/use.ts'
export type { Actor, Do, Notice, State, Transition, Workflow } from './workflow.ts'
