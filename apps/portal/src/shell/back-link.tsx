import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import { Icon } from './icon.tsx'

interface BackAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>
}

function BackAnchor({ children, ...rest }: BackAnchorProps) {
  return (
    <a {...rest} className="xp-back xc-no-print">
      <Icon name="back" />
      {children}
    </a>
  )
}

/** ‹ and the name of the page above. */
export const BackLink = createLink(BackAnchor)
