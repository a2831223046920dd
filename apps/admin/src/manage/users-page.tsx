import { PageTitle } from '../shell/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { NewUser } from './new-user.tsx'
import { OwnRoles } from './own-roles.tsx'

/** 用户与交接: a new account with its role and place; one's own roles. */
export function UsersPage() {
  const words = useWords()
  return (
    <>
      <PageTitle sub={words.users.sub}>{words.nav.users}</PageTitle>
      <div className="xa-split">
        <NewUser />
        <OwnRoles />
      </div>
    </>
  )
}
