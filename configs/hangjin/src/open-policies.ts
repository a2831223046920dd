import type { Citation, Series, Subsidy } from '@xiance/schema'
import { policies, type Policy } from './policies.ts'

/** Amounts the plan leaves open; what is a service, a job or a way of settling has none to leave open. */
export const policyAmounts: readonly Series[] = policies
  .filter(isPriced)
  .map(({ id, title, kind, source }) => ({
    id: `${id}_amount`,
    title: `${title}${kind === 'loan' ? '额度' : '标准'}`,
    unit: '元',
    note: '原文只列政策名称,未载金额,待拍板。',
    entries: [{ q: { is: 'eq', value: null, unit: '元' }, source: lastOf(source) }],
  }))

/** Policies as subsidies: who may have them is known, how much is left open. */
export const openPolicies: readonly Subsidy[] = policies.map((policy) => {
  const { id, title, kind, about = 'household', eligible, source, note, phaseOut } = policy
  return {
    id,
    title,
    kind,
    about,
    per: policy.per ?? 'year',
    eligible,
    source,
    ...(note === undefined ? {} : { note }),
    ...(phaseOut === undefined ? {} : { phaseOut }),
    lines: isPriced(policy) ? [{ id: 'amount', title, rate: `参数.${id}_amount` }] : [],
  }
})

function isPriced({ kind }: Policy): boolean {
  return kind !== 'service' && kind !== 'work'
}

function lastOf(source: readonly Citation[]): readonly Citation[] {
  return source.slice(-1)
}
