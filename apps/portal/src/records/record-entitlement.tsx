import { useQuery } from '@tanstack/react-query'
import { EntitlementView, Loaded } from '@xiance/react'
import { api } from '../api/api.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useMembership } from '../session/membership.ts'
import { useConfigVersion } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { RecordSection } from './record-section.tsx'

/** 享受什么, as of the county's today. */
export function RecordEntitlement({ record }: { readonly record: string }) {
  const words = useWords()
  const { locale, size, contrast } = usePreferences()
  const { county } = useMembership()
  const query = useQuery(api.entitlement.of.queryOptions({ county, record }))
  const config = useConfigVersion(county, query.data?.version)
  return (
    <RecordSection title={words.records.enjoys}>
      <Loaded query={query}>
        {({ entitlement }) =>
          config && (
            <EntitlementView
              entitlement={entitlement}
              config={config}
              locale={locale}
              theme={{ size, contrast }}
            />
          )
        }
      </Loaded>
    </RecordSection>
  )
}
