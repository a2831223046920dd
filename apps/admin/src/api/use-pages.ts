import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'

interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
  /** Left out by lists nobody counts. */
  readonly total?: number
}

export interface PagesOptions<P> {
  /** What the list is of, with everything that narrows it. */
  readonly key: readonly unknown[]
  /** One page; the cursor is an empty object for the first. */
  readonly load: (cursor: { readonly cursor?: string }) => Promise<P>
}

/** A keyset-paged list, read page by page; the old one stays while a narrower one is read. */
export function usePages<P extends Page<unknown>>({ key, load }: PagesOptions<P>) {
  const query = useInfiniteQuery({
    queryKey: ['pages', ...key],
    queryFn: ({ pageParam }) => load(pageParam === null ? {} : { cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
  const items: readonly P['items'][number][] = query.data?.pages.flatMap((page) => page.items) ?? []
  return {
    ...query,
    items,
    total: query.data?.pages[0]?.total ?? 0,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
  }
}
