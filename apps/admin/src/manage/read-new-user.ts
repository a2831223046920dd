/** What the form of a new account says. */
export function readNewUser(form: FormData) {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    name: text('name').trim(),
    username: text('username').trim(),
    password: text('password'),
    memberships: [{ role: text('role'), region: text('region') }],
  }
}
