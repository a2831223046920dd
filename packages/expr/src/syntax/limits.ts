/** Bounds on one formula: they keep checking and evaluation cheap whatever text arrives. */
export const LIMITS = {
  /** UTF-16 units of source. */
  length: 4000,
  /** Nodes of the tree. */
  nodes: 500,
  /** Nesting of brackets, calls and prefix operators. */
  depth: 40,
  /** Steps one evaluation may take (a step is some 10 ns): rows inside rows inside rows are refused, a large table is not. */
  cost: 1_000_000,
  /** Rows a table may have when nobody says. */
  rows: 200,
  /** Periods a streak is followed back. */
  periods: 60,
} as const
