/** How much the property tests do: little and always the same in CI, at length and by chance when asked. */
const asked = (globalThis as { process?: { env: Readonly<Record<string, string | undefined>> } })
  .process?.env['PROPERTIES']

/** Runs of a property: `usual` with a fixed seed, or `long` under `pnpm --filter @xiance/expr properties`. */
export function volume(usual: number, long: number): { numRuns: number; seed?: number } {
  return asked === undefined ? { numRuns: usual, seed: 20_241_120 } : { numRuns: long }
}

/** Time a property may take, in ms. */
export const patience = asked === undefined ? 60_000 : 1_200_000
