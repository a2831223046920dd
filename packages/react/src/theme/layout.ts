import { useSyncExternalStore } from 'react'

export type Layout = 'phone' | 'office'

export interface Theme {
  /** Without it the width of the window decides. */
  readonly layout?: Layout
  /** 大字版. */
  readonly size?: 'normal' | 'large'
  /** 户外模式. */
  readonly contrast?: 'normal' | 'outdoor'
}

const wide = '(min-width: 720px)'

/** Phone or office, by the theme or else by the window; phone on a server. */
export function useLayout(chosen: Layout | undefined): Layout {
  const measured = useSyncExternalStore(subscribe, measure, () => 'phone' as const)
  return chosen ?? measured
}

/** The data attributes that `theme.css` reads. */
export function themeAttributes(theme: Theme, layout: Layout) {
  return {
    'data-xc-layout': layout,
    ...(theme.size && { 'data-xc-size': theme.size }),
    ...(theme.contrast && { 'data-xc-contrast': theme.contrast }),
  }
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(wide)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

function measure(): Layout {
  return window.matchMedia(wide).matches ? 'office' : 'phone'
}
