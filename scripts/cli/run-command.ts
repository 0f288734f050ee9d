import { once } from 'node:events'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { exportDataset } from '@/lib/datasets/export-dataset'
import { disconnect } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { publishReport } from '@/lib/reports/publish-report'
import { WHOLE_VIEW } from '@/lib/reports/report-payload'
import { PANELS } from '@/lib/words/panels'
import { Problem } from '../problem.mjs'
import { importFiles } from './import-files'
import type { Command } from './parse-command'
import { printProfile } from './print-profile'

/** Runs one command to its end; 0 when it worked. */
export async function runCommand(command: Command, url: string): Promise<number> {
  try {
    await perform(command, url)
    return 0
  } catch (error) {
    if (error instanceof AppError) throw new Problem(error.message)
    throw error
  } finally {
    await disconnect()
  }
}

async function perform(command: Command, url: string): Promise<void> {
  switch (command.verb) {
    case 'profile': {
      const datasetId = await importFiles(command.files, command.keep, command.task)
      await printProfile(datasetId, command.estimator, command.json)
      if (command.keep === null) await deleteDataset(datasetId)
      return
    }
    case 'import': {
      const datasetId = await importFiles(command.files, command.name, command.task)
      console.log(`${url}/datasets/${datasetId}`)
      return
    }
    case 'export':
      for await (const part of exportDataset(command.dataset, command.format))
        if (!process.stdout.write(part)) await once(process.stdout, 'drain')
      return
    case 'report': {
      const { dataset, title, note } = command
      const { token } = await publishReport(dataset, { title, note, view: WHOLE_VIEW, panels: PANELS, pairs: [] })
      console.log(`${url}/r/${token}`)
    }
  }
}
