import { usePlace } from '../session/place.ts'
import { PageTitle } from '../shell/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { NewUser } from './new-user.tsx'
import { OwnRoles } from './own-roles.tsx'

/** 用户与交接: a new account with its role and place, for whoever keeps the config; one's own roles. */
export function UsersPage() {
  const words = useWords()
  const { modes } = usePlace()
  return (
    <>
      <PageTitle sub={words.users.sub}>{words.nav.users}</PageTitle>
      <div className="xa-split">
        {modes.includes('config') && <NewUser />}
        <OwnRoles />
      </div>
    </>
  )
}
