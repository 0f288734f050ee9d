import { loadCommands } from '@/lib/datasets/load-commands'
import { noPath, route } from '@/lib/route'
import { rowNumberText } from '@/lib/row-number'

const dataset = rowNumberText.nullable().catch(null)

export const GET = route(noPath, async ({ query }) => loadCommands(dataset.parse(query.get('dataset'))))
