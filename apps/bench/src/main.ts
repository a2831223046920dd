import { Bench } from 'tinybench'

const bench = new Bench()
await bench.run()
console.table(bench.table())
