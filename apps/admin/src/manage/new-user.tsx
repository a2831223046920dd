import { useMutation, useQuery } from '@tanstack/react-query'
import { FailurePanel, PasswordField } from '@xiance/react'
import { useRef, useState } from 'react'
import { api, client } from '../api/api.ts'
import { usePlace } from '../session/place.ts'
import { useCountyInfo } from '../work/county-config.ts'
import { useWords } from '../words/use-words.ts'
import { readNewUser } from './read-new-user.ts'

/** Account, first password, role and the place it holds for. */
export function NewUser() {
  const words = useWords()
  const { county } = usePlace()
  const info = useCountyInfo(county).data
  const regions = useQuery(api.county.regions.queryOptions({ county })).data ?? []
  const [role, setRole] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const chosen = info?.roles.find(({ id }) => id === role) ?? info?.roles[0]
  const create = useMutation({
    mutationFn: (input: ReturnType<typeof readNewUser>) =>
      client.users.create.mutate({ county, ...input }),
    onSuccess: () => form.current?.reset(),
  })
  return (
    <form
      ref={form}
      className="xc-card xc-stack"
      onSubmit={(event) => {
        event.preventDefault()
        create.mutate(readNewUser(new FormData(event.currentTarget)))
      }}
    >
      <h2 className="xc-heading">{words.users.add}</h2>
      {create.isSuccess && (
        <p className="xc-banner xc-banner--ok" role="status">
          {words.users.added(create.variables.name, create.variables.username)}
        </p>
      )}
      {create.isError && <FailurePanel error={create.error} kept={words.users.kept} />}
      <label className="xc-field">
        <span className="xc-label">{words.users.name}</span>
        <input className="xc-input" name="name" required maxLength={40} />
      </label>
      <label className="xc-field">
        <span className="xc-label">{words.users.username}</span>
        <input
          className="xc-input"
          name="username"
          required
          pattern="[a-zA-Z0-9_.]{2,40}"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <span className="xc-hint">{words.users.usernameHelp}</span>
      </label>
      <PasswordField />
      <label className="xc-field">
        <span className="xc-label">{words.parts.roles}</span>
        <select
          className="xc-input"
          name="role"
          value={chosen?.id ?? ''}
          onChange={(event) => setRole(event.target.value)}
        >
          {info?.roles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label className="xc-field">
        <span className="xc-label">{words.users.region}</span>
        <select className="xc-input" name="region" required>
          {regions
            .filter(({ level }) => level === chosen?.at)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <div className="xc-button-group">
        <button
          type="submit"
          className="xc-button xc-button--primary"
          disabled={create.isPending || chosen === undefined}
        >
          {words.users.create}
        </button>
      </div>
    </form>
  )
}
