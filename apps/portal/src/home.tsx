export function Home() {
  return (
    <main>
      <h1>县策 · 填报</h1>
    </main>
  )
}
