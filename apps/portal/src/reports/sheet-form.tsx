import { useMutation, useQueryClient } from '@tanstack/react-query'
import { failureOf } from '@xiance/client'
import { ErrorSummary, FailurePanel, StatusBadge } from '@xiance/react'
import type { ResolvedConfig } from '@xiance/schema'
import { useState } from 'react'
import { api } from '../api/api.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { useWords } from '../words/use-words.ts'
import { cellProblems } from './cell-problems.ts'
import { SheetConfirm } from './sheet-confirm.tsx'
import { SheetDomain } from './sheet-domain.tsx'
import { useSheetDraft } from './sheet-draft.ts'
import { domainsOf } from './sheet-domains.ts'
import { boxText, changedValues, wrongCells, type Sheet } from './sheet-values.ts'

export interface SheetFormProps {
  readonly sheet: Sheet
  readonly config: ResolvedConfig
}

/** The sheet, domain by domain; the figures are looked over once more before they are reported. */
export function SheetForm({ sheet, config }: SheetFormProps) {
  const words = useWords()
  const { locale } = usePreferences()
  const { county } = useMembership()
  const queries = useQueryClient()
  const draft = useSheetDraft(`sheet/${county}/${sheet.region}/${sheet.period}`)
  const [attempt, setAttempt] = useState(0)
  const [confirming, setConfirming] = useState(false)
  const report = useMutation(
    api.indicator.report.mutationOptions({
      onSuccess: async () => {
        draft.forget()
        setConfirming(false)
        await queries.invalidateQueries()
      },
      onError: () => {
        setConfirming(false)
        setAttempt((before) => before + 1)
      },
    }),
  )
  if (draft.typed === undefined) return null
  const typed = {
    ...Object.fromEntries(sheet.rows.map((row) => [row.indicator, boxText(row.value)])),
    ...draft.typed,
  }
  const wrong = wrongCells(sheet.rows, typed)
  const changes = changedValues(sheet.rows, typed)
  const filled = sheet.rows.filter(({ indicator }) => (typed[indicator] ?? '').trim() !== '').length
  const refused = report.error ? failureOf(report.error).problems : []
  const problems = cellProblems({
    rows: sheet.rows,
    wrong: attempt > 0 ? wrong : [],
    refused,
    sent: report.variables?.values ?? {},
    now: changes,
    words,
  })
  const listed = Object.entries(problems)
  const look = () => {
    setAttempt(attempt + 1)
    if (wrong.length === 0) setConfirming(true)
  }
  return (
    <form
      className="xc-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        look()
      }}
    >
      <p className="xc-inline xc-text">
        <StatusBadge
          tone={sheet.state === 'submitted' ? 'ok' : 'todo'}
          word={words.reports.states[sheet.state]}
        />
        <span>{words.reports.filled(filled, sheet.rows.length)}</span>
        <span className="xc-save-state" role="status">
          {Object.keys(changes).length > 0
            ? draft.kept
              ? words.reports.kept
              : words.reports.notKept
            : ''}
        </span>
      </p>
      {listed.length > 0 ? (
        <ErrorSummary
          locale={locale}
          attempt={attempt}
          problems={listed.map(([id, text]) => ({
            key: id,
            text,
            onGo: () => document.getElementById(`cell-${id}`)?.focus(),
          }))}
        />
      ) : (
        report.error && <FailurePanel error={report.error} kept={words.reports.keptAfterFailure} />
      )}
      {confirming ? (
        <SheetConfirm
          sheet={sheet}
          changes={changes}
          busy={report.isPending}
          onBack={() => setConfirming(false)}
          onReport={() =>
            report.mutate({
              county,
              id: sheet.id,
              region: sheet.region,
              period: sheet.period,
              baseRevision: sheet.revision,
              values: { ...changes },
            })
          }
        />
      ) : (
        <>
          {domainsOf(sheet.rows, config, locale).map(({ id, title, rows }) => (
            <SheetDomain
              key={id ?? ''}
              title={title ?? words.reports.otherDomain}
              rows={rows}
              period={sheet.period}
              typed={typed}
              problems={problems}
              config={config}
              onType={draft.change}
            />
          ))}
          <div className="xc-sticky-actions xp-next">
            <button
              type="submit"
              className="xc-button xc-button--primary xc-button--block"
              disabled={Object.keys(changes).length === 0 && wrong.length === 0}
            >
              {words.reports.look}
            </button>
          </div>
        </>
      )}
    </form>
  )
}
