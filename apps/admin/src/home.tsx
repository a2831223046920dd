export function Home() {
  return (
    <main>
      <h1>县策 · 管理</h1>
    </main>
  )
}
