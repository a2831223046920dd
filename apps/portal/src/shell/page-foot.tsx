import { Link } from '@tanstack/react-router'
import { useWords } from '../words/use-words.ts'

/** 反馈, on every page. */
export function PageFoot() {
  const words = useWords()
  return (
    <footer className="xp-foot xc-small xc-no-print">
      <Link to="/feedback" className="xc-link">
        {words.feedback.link}
      </Link>
    </footer>
  )
}
