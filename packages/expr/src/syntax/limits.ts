/** Bounds on one formula: they keep checking and evaluation cheap whatever text arrives. */
export const LIMITS = {
  /** UTF-16 units of source. */
  length: 4000,
  /** Nodes of the tree. */
  nodes: 500,
  /** Nesting of brackets, calls and prefix operators. */
  depth: 40,
} as const
