import { describe, expect, it } from 'vitest'
import { getDataset } from '@/lib/db/dataset'
import { listSameTexts, listTexts, listTextValues, putTexts } from '@/lib/db/experiments/experiment-text'
import { listRaters } from '@/lib/db/rater'
import { listAnswers } from '@/lib/db/runs/run-answer'
import { withDatabase } from '@/lib/db/test-database'
import { createMeasurer } from '@/lib/factors/measure-response'
import { importFiles } from '@/lib/imports/test-import'
import { estimateSchema } from '@/lib/protocol/estimate'
import { startRun } from '@/lib/runs/control-run'
import { loadRun, loadRuns } from '@/lib/runs/load-run'
import { expectWhole, pairsFile } from '@/lib/runs/test-pairs'
import { countRequests, withJudge, workUntil } from '@/lib/runs/test-runs'
import { readVerdicts } from './read-verdicts'
import { readGuidance, readWritten } from './read-written'
import { firstOf, newExperiment, newExperimentRun, stageOf } from './test-experiment-runs'

withDatabase()
const judge = withJudge({ shared: 'none', keepsRequests: true })

type Body = {
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly seed?: number
}
const bodies = (): readonly Body[] =>
  judge()
    .requests()
    .map((text) => JSON.parse(text))
const PROMPTS = 12
const served = { endpoint: 'judge', model: 'world-obedient' }

describe('an experiment with a writer', () => {
  it('drafts, revises, and has texts judged blindly, each in a context of its own', async () => {
    const datasetId = await importFiles([pairsFile(PROMPTS, 'writer ')])
    const before = await getDataset(datasetId)
    const experimentId = await newExperiment(datasetId)
    const groups = firstOf(PROMPTS)
    const base = { datasetId, experimentId, groups, served }
    const drafting = {
      ...base,
      kind: 'writing' as const,
      round: 'draft',
      stages: [stageOf('A0', 'answer', { writes: ['A0', 'A0#2'] })],
    }
    const id = await newExperimentRun(drafting)
    // Asked for again, it is the run that there is.
    expect(await newExperimentRun(drafting)).toBe(id)
    const drafted = await workUntil(id, 'done')
    expect(drafted).toMatchObject({ planned: 2 * PROMPTS, done: 2 * PROMPTS, cached: 0, experimentId, round: 'draft' })
    const texts = await listTexts(experimentId, ['A0', 'A0#2'])
    expect(texts).toHaveLength(2 * PROMPTS)
    const written = await readWritten(id, 0)
    expect(written.filter(({ variant }) => variant === 1).map(({ text }) => text)).toEqual(
      texts.filter(({ slot }) => slot === 'A0#2').map(({ text }) => text),
    )
    const [first] = await listTextValues(experimentId, ['A0'])
    const prompt = { prompt: 'writer : why 0?', source: 'The source of writer  says 0.' }
    expect(first?.values).toEqual(createMeasurer()({ ...prompt, response: texts[0]?.text ?? '' }))

    // Feedback on all but one, and one draft that nothing was changed in.
    await putTexts(
      experimentId,
      'A2 feedback',
      [...groups.subarray(1)].map((promptIndex) => ({ promptIndex, text: 'It says too little of why.', values: null })),
    )
    const revised = await workUntil(
      await newExperimentRun({
        ...base,
        kind: 'writing',
        round: 'revise',
        stages: [
          stageOf('A1', 'revise', { shown: ['A0'], writes: ['A1'] }),
          stageOf('A2', 'revise-with-feedback', { shown: ['A0'], feedback: 'A2 feedback', writes: ['A2'] }),
        ],
      }),
      'done',
    )
    expect(revised).toMatchObject({ planned: 2 * PROMPTS, done: 2 * PROMPTS - 1, skipped: 1 })
    const [same] = texts
    await putTexts(experimentId, 'A1', [{ promptIndex: 0, text: same?.text ?? '', values: null }])
    const unchanged = await listSameTexts(experimentId, ['A0', 'A1', 'A2'], 'A0')
    expect(unchanged.filter(({ slot }) => slot !== 'A0')).toEqual([{ slot: 'A1', promptIndex: 0 }])
    expect(unchanged.filter(({ slot }) => slot === 'A0')).toHaveLength(PROMPTS)

    judge().control({ reset: true })
    const contests = await newExperimentRun({
      ...base,
      kind: 'contests',
      stages: [stageOf('A1', 'verdict', { shown: ['A1', 'A0'] }), stageOf('A2', 'verdict', { shown: ['A2', 'A0'] })],
    })
    const judged = await workUntil(contests, 'done')
    expect(judged).toMatchObject({ planned: 4 * PROMPTS, skipped: 4, failed: 0 })
    const [own, other] = [await readVerdicts(contests, 0), await readVerdicts(contests, 1)]
    expect(own[0]).toMatchObject({ target: 0, state: 'same', choice: 0, graded: 0 })
    expect(other[0]).toMatchObject({ target: 0, state: 'skipped', choice: null, graded: null })
    for (const { state, shown, swapped, choice, reasons } of [...own.slice(1), ...other.slice(1)]) {
      expect(state).toBe('read')
      expect(choice).toBe(shown === swapped ? shown : 0)
      expect(reasons[0]).toMatch(/\w/)
    }
    // Two messages each, and no word that says which text is the revision.
    expect(bodies()).toHaveLength(judged.done)
    for (const { messages } of bodies()) {
      expect(messages.map(({ role }) => role)).toEqual(['system', 'user'])
      expect(JSON.stringify(messages)).not.toMatch(/revis|rewrit|feedback|A0|A1|A2|too little/)
    }
    // The mirror image asks the very same, whichever of the two is named first: nothing is sent again.
    const received = judge().counts().received
    const mirrored = await workUntil(
      await newExperimentRun({
        ...base,
        kind: 'contests',
        round: 'mirrored',
        stages: [stageOf('A1', 'verdict', { shown: ['A0', 'A1'] })],
      }),
      'done',
    )
    expect(mirrored).toMatchObject({ cached: 2 * PROMPTS - 2, skipped: 2 })
    expect(judge().counts().received).toBe(received)
    expect((await readVerdicts(mirrored.id, 0)).map(({ choice }) => choice)).toEqual(
      own.map(({ choice }) => (choice === 0 ? 0 : -(choice ?? 0))),
    )

    // Nothing of it is the dataset's; its page works all the same.
    expect(await getDataset(datasetId)).toMatchObject({ responses: before?.responses, version: before?.version })
    expect((await listRaters(datasetId)).map(({ name }) => name)).toEqual(['Ann'])
    expect((await loadRuns(datasetId))?.runs).toEqual([])
    const page = await loadRun(contests)
    expect(page?.tried[0]).toMatchObject({ about: 'writer : why 0?', variant: 'in one order' })
    expect(page?.run.experiment).toEqual({ id: experimentId, arms: ['A1', 'A2'] })
    expect(page?.results).toEqual([])
  })

  it('asks for another draft with another seed, where there is one', async () => {
    const datasetId = await importFiles([pairsFile(3, 'seeds ')])
    const experimentId = await newExperiment(datasetId)
    judge().control({ reset: true })
    const sent = await countRequests()
    const stages = [stageOf('A0', 'answer', { writes: ['A0', 'A7#2', 'A7#3'] })]
    const settings = { seed: 7, temperature: 0.7 }
    const base = { datasetId, experimentId, groups: firstOf(3), served, settings }
    const run = await workUntil(await newExperimentRun({ ...base, kind: 'writing', stages }), 'done')
    expect(run).toMatchObject({ planned: 9, done: 9 })
    expect(
      bodies()
        .map(({ seed }) => seed)
        .toSorted(),
    ).toEqual([7, 7, 7, 8, 8, 8, 9, 9, 9])
    await expectWhole(run, judge(), sent)
  })

  it('is tried first where that is asked for, and comes to what was estimated', async () => {
    const datasetId = await importFiles([pairsFile(40, 'foreseen ')])
    const experimentId = await newExperiment(datasetId)
    const stages = [stageOf('A0', 'answer', { writes: ['A0', 'A0#2'] }), stageOf('A5', 'answer', { writes: ['A5'] })]
    const id = await newExperimentRun({
      ...{ datasetId, experimentId, groups: firstOf(40), kind: 'writing', stages, trial: true },
      settings: { seed: 5 },
    })
    const estimate = estimateSchema.parse((await workUntil(id, 'ready')).estimate)
    await startRun({ id })
    const run = await workUntil(id, 'done')
    expect(estimate.calls).toBe(run.planned)
    // The guided arm asks the same here, and its answers are known.
    expect(run).toMatchObject({ done: 80, cached: 40, requests: 80 })
    const all = Number(run.inputTokens + run.outputTokens) * 1.5
    expect(Math.abs((estimate.inputTokens.middle + estimate.outputTokens.middle) / all - 1)).toBeLessThan(0.2)
  })

  it('splits texts into facts and holds them against the source: a text without any is not asked about', async () => {
    const datasetId = await importFiles([pairsFile(4, 'fact ')])
    const experimentId = await newExperiment(datasetId)
    const put = (slot: string, texts: readonly string[]) =>
      putTexts(
        experimentId,
        slot,
        texts.map((text, promptIndex) => ({ promptIndex, text, values: null })),
      )
    // The fourth prompt has no text.
    await put('A0', ['The source says 0. It sings.\nNobody says so!', 'The source of fact says 1.', ''])
    await put(
      'source',
      [0, 1, 2, 3].map((i) => `The source of fact says ${i}.`),
    )
    const base = { datasetId, experimentId, groups: firstOf(4), served, kind: 'writing' as const }
    const extract = stageOf('A0', 'facts-extract', { shown: ['A0'], writes: ['A0 facts'] })
    await workUntil(await newExperimentRun({ ...base, round: 'facts-extract', stages: [extract] }), 'done')
    const facts = await listTexts(experimentId, ['A0 facts'])
    expect(facts.map(({ text }) => text.split('\n').length - Number(text === ''))).toEqual([3, 1, 0])
    const shown = ['A0', 'A0 facts', 'source']
    const verify = stageOf('A0', 'facts-verify', { shown, writes: ['A0 unsupported'] })
    const id = await newExperimentRun({ ...base, round: 'facts-verify', stages: [verify] })
    expect(await workUntil(id, 'done')).toMatchObject({ planned: 4, done: 2, skipped: 2 })
    const counts = await listTexts(experimentId, ['A0 unsupported'])
    expect(counts.map(({ promptIndex, text }) => [promptIndex, text])).toEqual([
      [0, '2'],
      [1, '0'],
    ])
    expect((await listTextValues(experimentId, ['A0 facts', 'A0 unsupported'])).every(({ values }) => !values)).toBe(
      true,
    )
    const notes = (await listAnswers(id, { states: ['skipped'] }, 9)).map(({ target, note }) => [target, note])
    expect(notes.sort()).toEqual([
      [2, 'the text states no facts'],
      [3, 'the text is missing'],
    ])
    await expect(
      newExperimentRun({ ...base, round: 'x', stages: [{ ...verify, stage: extract.stage }] }),
    ).rejects.toThrow('do not belong')
  })

  it('words guidance from cases, and keeps what was written for a level in a slot', async () => {
    const datasetId = await importFiles([pairsFile(2, 'levels ')])
    const experimentId = await newExperiment(datasetId)
    await putTexts(experimentId, 'cases 1', [{ promptIndex: 1, text: 'Case 1: people chose A.', values: null }])
    const base = { datasetId, experimentId, served }
    const rewriting = {
      ...base,
      kind: 'rewriting' as const,
      groups: Int32Array.of(1),
      stages: [stageOf('J5', 'rewrite-guidance', { shown: ['cases 1'] })],
    }
    const run = await workUntil(await newExperimentRun(rewriting), 'done')
    expect(run).toMatchObject({ planned: 1, done: 1 })
    expect(await readGuidance(run.id)).toMatch(/^People here/)
    expect((await loadRun(run.id))?.tried[0]?.about).toBe('Round 1')

    const writes = [1, 2, 3, 4, 5].map((level) => `A0@${level}`)
    const levels = {
      ...base,
      kind: 'generation' as const,
      groups: firstOf(2),
      stages: [stageOf('A0', 'write-for-score', { writes })],
    }
    expect(await workUntil(await newExperimentRun(levels), 'done')).toMatchObject({ planned: 10, done: 10 })
    expect(await listTexts(experimentId, ['A0@1', 'A0@5'])).toHaveLength(4)
    await expect(
      newExperimentRun({ ...levels, round: 'odd', stages: [stageOf('A0', 'write-for-score', { writes: ['A0'] })] }),
    ).rejects.toThrow('do not belong')
  })
})
