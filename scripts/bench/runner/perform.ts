// The process of one round of benchmarks: the file, then which of its benchmarks. A line for each figure, as soon as it is
// known.
import { disconnect } from '@/lib/db/client'
import type { Figure } from '@/scripts/bench/figure'

type Benched = Promise<Iterable<Figure>> | AsyncIterable<Figure>
type Bench = { readonly bench: (name: string) => Benched }

const [, , file = '', ...names] = process.argv
const { bench } = (await import(`@/scripts/bench/${file}.ts`)) as Bench
for (const name of names) for await (const figure of await bench(name)) console.log(JSON.stringify(figure))
await disconnect()
process.exit(0)
