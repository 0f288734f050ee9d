import { once } from 'node:events'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { exportDataset } from '@/lib/datasets/export-dataset'
import { disconnect } from '@/lib/db/client'
import { correctDataset } from '@/lib/improvements/correct-dataset'
import { bestResponses, scorePairs } from '@/lib/improvements/score-dataset'
import { requestPages } from '@/lib/profiles/keep-pages'
import { publishReport } from '@/lib/reports/publish-report'
import { WHOLE_VIEW } from '@/lib/reports/report-payload'
import { asExpected } from '@/lib/resource-error'
import { PANELS } from '@/lib/words/panels'
import { Problem } from '../problem.mjs'
import type { ExperimentCommand } from './experiment-command'
import { printMapping } from './guess-columns'
import { type FilesToImport, importFiles } from './import-files'
import { lintFiles } from './lint-files'
import type { Command, HelpCommand, LintCommand, MappingCommand } from './parse-command'
import { performExperiment } from './perform-experiment'
import { printProfile } from './print-profile'
import { bestRow, correctedRow, rowLines, scoredRow } from './write-rows'
import { writeTraining } from './write-training'

/** Runs one command to its end; 0 when it worked, see `lint` and `experiment` for what else they say. */
export async function runCommand(command: Command, url: string): Promise<number> {
  if (command.verb === 'help') {
    console.log(command.text)
    return 0
  }
  // Files are all that these need: no database is asked for them.
  if (command.verb === 'lint') return lintFiles(command)
  if (command.verb === 'mapping') return printMapping(command)
  try {
    if (command.verb === 'experiment') return await performExperiment(command, url)
    await perform(command, url)
    return 0
  } catch (error) {
    const expected = asExpected(error)
    throw expected ? new Problem(expected.message) : error
  } finally {
    await disconnect()
  }
}

/** Files as a dataset for as long as `work` takes. */
async function withImported(
  { verb, files, reading }: Pick<FilesToImport, 'verb' | 'files' | 'reading'>,
  work: (datasetId: number) => Promise<void>,
): Promise<void> {
  const datasetId = await importFiles({ verb, files, reading, name: null, task: null })
  try {
    await work(datasetId)
  } finally {
    await deleteDataset(datasetId)
  }
}

async function* mapped<From, To>(rows: AsyncIterable<From>, to: (row: From) => To): AsyncGenerator<To> {
  for await (const row of rows) yield to(row)
}

/** Writes to standard output, as fast as it is read. */
async function printParts(parts: AsyncIterable<string | Uint8Array>): Promise<void> {
  for await (const part of parts) if (!process.stdout.write(part)) await once(process.stdout, 'drain')
}

async function perform(
  command: Exclude<Command, LintCommand | MappingCommand | HelpCommand | ExperimentCommand>,
  url: string,
): Promise<void> {
  switch (command.verb) {
    case 'profile': {
      const datasetId = await importFiles({ ...command, name: command.keep })
      await printProfile(datasetId, command.estimator, command.json)
      await (command.keep === null ? deleteDataset(datasetId) : requestPages(datasetId))
      return
    }
    case 'import': {
      const datasetId = await importFiles(command)
      await requestPages(datasetId)
      console.log(`${url}/datasets/${datasetId}`)
      return
    }
    case 'export':
      return printParts(exportDataset(command.dataset, command.format))
    case 'training':
      return 'dataset' in command.of
        ? writeTraining(command, command.of.dataset, printParts)
        : withImported({ verb: command.verb, ...command.of }, (id) => writeTraining(command, id, printParts))
    case 'correct':
      return withImported(command, async (datasetId) => {
        const { judge, pairs } = await correctDataset(datasetId, command.recipe, command.judge)
        await printParts(
          rowLines(
            mapped(pairs, (pair) => correctedRow(judge, pair)),
            command.format,
          ),
        )
      })
    case 'score':
      return withImported(command, async (datasetId) => {
        const { best, model, format } = command
        const rows = best
          ? mapped(await bestResponses(datasetId, model), bestRow)
          : mapped(await scorePairs(datasetId, model), scoredRow)
        await printParts(rowLines(rows, format))
      })
    case 'report': {
      const { dataset, title, note } = command
      const { token } = await publishReport(dataset, { title, note, view: WHOLE_VIEW, panels: PANELS, pairs: [] })
      console.log(`${url}/r/${token}`)
    }
  }
}
