import { Navigate } from '@tanstack/react-router'
import { useDraft } from './draft/draft-context.ts'

/** The studio opens on what the county's policy is about: subsidies, targets or checklists. */
export function StudioHome() {
  const { resolved } = useDraft()
  if (resolved.subsidies.length > 0) return <Navigate to="/config/rates" replace />
  if (resolved.indicators.length > 0) return <Navigate to="/config/targets" replace />
  return <Navigate to="/config/checklists" replace />
}
