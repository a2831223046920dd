export { answerLines, type AnswerLine, type AnswerLinesOptions } from './answers/answer-lines.ts'
export { AnswerList } from './answers/answer-list.tsx'
export type {
  CellView,
  ControlContext,
  ControlProps,
  Focusable,
  Frame,
  KindView,
} from './field/control.ts'
export { FormField, type FormFieldProps } from './field/form-field.tsx'
export { CountyForm, type CountyFormProps } from './form/county-form.tsx'
export { CountyFormProvider, type CountyFormProviderProps } from './form/county-form-provider.tsx'
export { linked, type AnyConfig } from './form/linked.ts'
export type { Choice, Services } from './form/services.ts'
export type { FileProgress, FileProgresses, OpenedFile, StoredFile } from './files/file-services.ts'
export { FileState, sayProgress } from './files/file-state.tsx'
export type { OpenFile } from './files/use-opened-file.ts'
export {
  useCountyForm,
  type CountyFormHandle,
  type CountyFormOptions,
  type LastTimeChoice,
} from './form/use-county-form.ts'
export type { AnswersIn, Refusal, Submission } from './form/submission.ts'
export { useField, type FieldHandle } from './form/use-field.ts'
export { useNode } from './form/use-node.ts'
export { useRows, type RowsHandle } from './form/use-rows.ts'
export { FormulaField, type FormulaFieldProps } from './formula/formula-field.tsx'
export { sayDate, sayInstant, sayPeriod, sayTime } from './format/dates.ts'
export { numberText } from './format/number-text.ts'
export { quantityText, type QuantityTextOptions } from './format/quantity-text.ts'
export { kindViews, type Kinds } from './kinds/index.ts'
export { wordsIn, type Words } from './locales/index.ts'
export { DemoBand, DemoClock, type DemoBandProps, type DemoClockProps } from './page/demo-band.tsx'
export { Empty, type EmptyProps } from './page/empty.tsx'
export { FailurePanel, type FailurePanelProps } from './page/failure-panel.tsx'
export { useFailureSentence } from './page/failure-sentence.ts'
export { Loaded, together, type LoadedProps } from './page/loaded.tsx'
export { PageSetting, type PageFailure, type PageSettingProps } from './page/page-setting.tsx'
export { FormPaper, type FormPaperProps } from './paper/form-paper.tsx'
export { stored, useStored, type Stored } from './preferences/stored.ts'
export { PasswordField } from './sign-in/password-field.tsx'
export { SignInForm, type SignInFormProps } from './sign-in/sign-in-form.tsx'
export { SignInTrouble, type SignInResult } from './sign-in/sign-in-trouble.tsx'
export { themeAttributes, useLayout, type Layout, type Theme } from './theme/layout.ts'
export { ChecklistForm, type ChecklistFormProps } from './checklist/checklist-form.tsx'
export type { ChecklistAnswer, ChecklistAnswers } from './checklist/answers.ts'
export { LedgerGrid, type LedgerGridProps } from './ledger/lazy-ledger-grid.tsx'
export {
  IndicatorTable,
  type IndicatorRow,
  type IndicatorTableProps,
} from './indicator/indicator-table.tsx'
export { TargetCell, type TargetCellProps } from './indicator/target-cell.tsx'
export { Citation, type CitationProps } from './views/citation.tsx'
export { EntitlementView, type EntitlementViewProps } from './views/entitlement-view.tsx'
export {
  ErrorSummary,
  type ErrorSummaryProps,
  type SummaryProblem,
} from './views/error-summary.tsx'
export { Money, type MoneyProps } from './views/money.tsx'
export {
  IndicatorStatus,
  StatusBadge,
  type IndicatorStatusProps,
  type StatusBadgeProps,
  type Tone,
} from './views/status-badge.tsx'
