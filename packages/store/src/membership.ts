import type { Reader, Tx } from './store.ts'

/** A role of a user at a region, on behalf of an organ. */
export interface Membership {
  readonly county: string
  readonly user: string
  readonly role: string
  readonly region: string
  readonly organ: string | null
}

/** Gives the user a role; giving it twice changes nothing. */
export async function addMembership(
  tx: Tx,
  { user, role, region, organ }: Omit<Membership, 'county'>,
): Promise<void> {
  await tx.db
    .insertInto('membership')
    .values({
      county_id: tx.county,
      user_id: user,
      role,
      region_id: region,
      organ: organ ?? '',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes the role away; true when the user had it. */
export async function removeMembership(
  tx: Tx,
  { user, role, region, organ }: Omit<Membership, 'county'>,
): Promise<boolean> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('membership')
    .where('county_id', '=', tx.county)
    .where('user_id', '=', user)
    .where('role', '=', role)
    .where('region_id', '=', region)
    .where('organ', '=', organ ?? '')
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Everything one user may be, in every county: what a session starts from. */
export async function membershipsOf(reader: Reader, user: string): Promise<readonly Membership[]> {
  const rows = await reader.db
    .selectFrom('membership')
    .selectAll()
    .where('user_id', '=', user)
    .orderBy('county_id')
    .orderBy('role')
    .orderBy('region_id')
    .execute()
  return rows.map(membershipOf)
}

/** Members of a county, by user. */
export async function listMembers(
  reader: Reader,
  query: { readonly county: string; readonly role?: string | undefined },
): Promise<readonly Membership[]> {
  const { county, role } = query
  const rows = await reader.db
    .selectFrom('membership')
    .selectAll()
    .where('county_id', '=', county)
    .$if(role !== undefined, (some) => some.where('role', '=', role ?? ''))
    .orderBy('user_id')
    .orderBy('role')
    .execute()
  return rows.map(membershipOf)
}

function membershipOf(row: {
  county_id: string
  user_id: string
  role: string
  region_id: string
  organ: string
}): Membership {
  return {
    county: row.county_id,
    user: row.user_id,
    role: row.role,
    region: row.region_id,
    organ: row.organ === '' ? null : row.organ,
  }
}
