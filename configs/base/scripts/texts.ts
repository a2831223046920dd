/** Writes each county's `src/text.json`, the paragraphs of its policy document; run at development time only. */
import { writeFileSync } from 'node:fs'
import { paragraphsOf } from '../src/testing/documents.ts'

const wanted = [
  { config: 'duan', seed: '000' },
  { config: 'chenzhou', seed: '002' },
  { config: 'hangjin', seed: '003' },
  { config: 'jinzhou', seed: '004' },
]

for (const { config, seed } of wanted) {
  const paragraphs = paragraphsOf(seed)
  const file = new URL(`../../${config}/src/text.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(paragraphs, null, 2)}\n`)
  console.log(`${config}: ${paragraphs.length}`)
}
