// The process that a benchmark measures: writes one dataset's training file to nowhere, all parts in a zip.
import { setTimeout as wait } from 'node:timers/promises'
import { disconnect, ping } from '@/lib/db/client'
import { trainingRecipeSchema } from '@/lib/improve/training/recipe'
import { selectTraining } from '@/lib/improvements/select-training'
import { openTrainingFile } from '@/lib/improvements/write-training-file'

const megabytes = () => process.memoryUsage().rss / 2 ** 20

const recipe = trainingRecipeSchema.parse(JSON.parse(process.argv[3] ?? '{}'))
await ping()
await wait(500)
const idle = megabytes()
let peak = idle
const watch = setInterval(() => {
  peak = Math.max(peak, megabytes())
}, 50)
const started = performance.now()
const selected = await selectTraining(Number(process.argv[2]), recipe)
if (!selected) throw new Error('there is no such dataset')
const selecting = performance.now() - started
let bytes = 0
for await (const chunk of openTrainingFile(selected, recipe, 'all').chunks) {
  bytes += chunk.byteLength
  peak = Math.max(peak, megabytes())
}
clearInterval(watch)
const milliseconds = performance.now() - started
const { written } = selected.preview.ledger
console.log(JSON.stringify({ milliseconds, selecting, megabytes: peak - idle, bytes, written }))
await disconnect()
process.exit(0)
