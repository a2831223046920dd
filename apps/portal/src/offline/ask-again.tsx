export interface AskAgainProps {
  readonly title: string
  /** What is lost, and what stays. */
  readonly help: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asks before something goes for good; staying is the button that stands out. */
export function AskAgain({ title, help, yes, no, onYes, onNo }: AskAgainProps) {
  return (
    <div
      role="alertdialog"
      aria-label={title}
      className="xc-banner xc-banner--watch xc-banner--stacked"
    >
      <p className="xc-text xc-strong">{title}</p>
      <p className="xc-text">{help}</p>
      <div className="xc-button-group">
        <button type="button" className="xc-button" onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="xc-button xc-button--primary" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  )
}
