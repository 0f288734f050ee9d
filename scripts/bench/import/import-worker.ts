// The process that a benchmark measures: imports one dataset and says how long it took and how much memory.
import { disconnect } from '@/lib/db/client'
import { getDataset } from '@/lib/db/dataset'
import { importDataset } from '@/lib/imports/import-dataset'

// The product's worker has asked its database for something long before a file comes.
await getDataset(0)
const started = performance.now()
await importDataset(Number(process.argv[2]), async () => {})
const milliseconds = performance.now() - started
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
await disconnect()
process.exit(0)
