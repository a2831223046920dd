import type { FieldNode, FormState, Path } from '@xiance/engine'
import type { Field } from '@xiance/schema'
import { useLoaded } from '../field/use-loaded.ts'
import type { Kinds } from '../kinds/index.ts'
import { rowsInWords } from './facts.ts'
import { useFormContext } from './form-context.ts'

/** Words for the ids in answers; null while they are being asked for. */
export type Names = (field: Field, id: string) => string | null

interface Wanted {
  readonly field: Field
  readonly id: string
}

/** Asks the host's services for the words of every id among some answers; an id nobody can name is said to be so. */
export function useNames(state: FormState, paths: readonly Path[]): Names {
  const { kinds, services, words } = useFormContext()
  const wanted = new Map(
    paths
      .flatMap((path) => nodesAt(state, path))
      .flatMap((node) => wantedOf(node, kinds))
      .map((one) => [keyOf(one), one]),
  )
  const loaded = useLoaded([...wanted.keys()].toSorted().join(' '), async (signal) => {
    const named = [...wanted].map(async ([key, { field, id }]) => {
      const name = await kinds[field.kind].nameOf?.(id, { field, services, signal })
      return [key, name ?? words.nameMissing] as const
    })
    return new Map(await Promise.all(named))
  })
  return (field, id) => {
    if (kinds[field.kind].nameOf === undefined) return id
    if (loaded.state === 'failed') return words.nameMissing
    return loaded.state === 'ready' ? (loaded.value.get(keyOf({ field, id })) ?? null) : null
  }
}

/** A field with the cells of the rows that are put into words. */
function nodesAt(state: FormState, path: Path): readonly FieldNode[] {
  const node = state.node(path)
  const columns = node.field.rows ?? []
  return [
    node,
    ...node.rows
      .slice(0, rowsInWords)
      .flatMap((row) => columns.map(({ id }) => state.node(`${path}/${row}/${id}`))),
  ]
}

function wantedOf({ field, value }: FieldNode, kinds: Kinds): readonly Wanted[] {
  return kinds[field.kind].nameOf !== undefined && typeof value === 'string'
    ? [{ field, id: value }]
    : []
}

function keyOf({ field, id }: Wanted): string {
  return `${field.kind}/${field.to ?? ''}/${id}`
}
