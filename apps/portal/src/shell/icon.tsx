/** Outlines of the one icon set; each is always beside its word. */
const outlines = {
  tasks: 'M9 5h11M9 12h11M9 19h11M4 5l1 1 2-2M4 12l1 1 2-2M4 19l1 1 2-2',
  records: 'M3 11l9-7 9 7M5 10v10h14V10M10 20v-6h4v6',
  ledgers: 'M4 5h16v14H4zM4 10h16M9 10v9',
  checks: 'M8 4h8v3H8zM6 5H5v16h14V5h-1M9 14l2 2 4-4',
  reports: 'M5 3h10l4 4v14H5zM15 3v4h4M8 12h8M8 16h8',
  progress: 'M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6',
  problems: 'M12 4l9 16H3zM12 10v5M12 17.5v.5',
  me: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c1-4 4-6 8-6s7 2 8 6',
  back: 'M15 5l-7 7 7 7',
} as const

export type IconName = keyof typeof outlines

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="xp-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
  )
}
