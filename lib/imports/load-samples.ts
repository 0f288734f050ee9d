import path from 'node:path'
import { isSampleLoaded, markSampleLoaded } from '@/lib/db/dataset'
import { fileBytes } from '@/lib/files/store/upload-store'
import { samples } from '@/prisma/samples/samples'
import { createUpload, receiveFile } from './receive-file'
import { startImport } from './start-import'

const FOLDER = path.join('public', 'samples')

/** Imports the bundled samples once, through the same door as anybody's files; a deleted sample does not come back. */
export async function loadSamples(): Promise<void> {
  for (const { file, name, task, description } of samples) {
    if (await isSampleLoaded(file)) continue
    const uploadId = await createUpload()
    await receiveFile(uploadId, file, fileBytes(path.join(FOLDER, file)), null)
    await startImport({ uploadId, name, description, task, sample: file })
    await markSampleLoaded(file)
  }
}
