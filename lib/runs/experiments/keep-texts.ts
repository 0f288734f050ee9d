import { type NewText, putTexts } from '@/lib/db/experiments/experiment-text'
import { listPromptTexts } from '@/lib/db/judged-text'
import type { RunRow } from '@/lib/db/runs/run'
import { loadMeasurer } from '@/lib/factors/load-measurer'
import { LEVELS } from '@/lib/protocol/run-plan'
import { readWritten } from './read-written'

/** Texts that are measured and kept together. */
const SLICE = 200

/**
 * Keeps what a run of an experiment wrote in the slots of its stages, each text with its computed factors; facts and their counts have none. Done again, after a
 * death or when more answers came, it replaces them.
 */
export async function keepTexts({ id, datasetId, plan }: Pick<RunRow, 'id' | 'datasetId' | 'plan'>): Promise<void> {
  const { experiment, kind } = plan
  if (experiment === null || (kind !== 'writing' && kind !== 'generation')) return
  const measure = await loadMeasurer()
  for (const [stage, { writes }] of experiment.stages.entries()) {
    const kind_ = plan.templates[stage]?.kind
    const isText = kind_ !== 'extract' && kind_ !== 'verify'
    const written = writes.length === 0 ? [] : await readWritten(id, stage)
    for (const [at, slot] of writes.entries()) {
      const variant = kind === 'generation' ? LEVELS[at] : at
      const own = written.filter((text) => text.variant === variant)
      for (let from = 0; from < own.length; from += SLICE) {
        const slice = own.slice(from, from + SLICE)
        const prompts = await listPromptTexts(
          datasetId,
          slice.map(({ target }) => target),
        )
        const promptOf = new Map(prompts.map((prompt) => [prompt.index, prompt]))
        const texts = slice.map(({ target, text }): NewText => {
          const { text: prompt = '', source = null } = promptOf.get(target) ?? {}
          return { promptIndex: target, text, values: isText ? measure({ prompt, source, response: text }) : null }
        })
        await putTexts(experiment.id, slot, texts)
      }
    }
  }
}
