import type { ReactNode } from 'react'

/** The page above. */
export function Crumbs({ children }: { readonly children: ReactNode }) {
  return (
    <ul className="xc-crumbs xc-no-print">
      <li>{children}</li>
    </ul>
  )
}
