import { useWords } from '../words/use-words.ts'

/** What to try in the first two minutes, beside the two screens. */
export function TourSteps() {
  const words = useWords()
  return (
    <ol className="xp-tour">
      {words.demo.tour.map(({ at, what }) => (
        <li key={at}>
          <span className="xc-muted xc-small">{at}</span>
          <span>{what}</span>
        </li>
      ))}
    </ol>
  )
}
