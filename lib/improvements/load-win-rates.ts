import { z } from 'zod'
import { getDataset } from '@/lib/db/dataset'
import { listDraws } from '@/lib/db/improve/label-draw'
import { buildWinRates } from '@/lib/improve/win-rates/build-win-rates'
import type { WinRates } from '@/lib/improve/win-rates/win-rates'
import { loadCached, type Shape } from '@/lib/profiles/load-cached'
import { loadSignedPack } from '@/lib/profiles/load-pack'
import { MISSING, shownNames } from '@/lib/words/rater'

type Named = { readonly id: string; readonly name: string }

type BuiltRates = {
  readonly people: readonly string[]
  /** Models that judged pairs, the one with most verdicts first. */
  readonly judges: readonly Named[]
  /** Whose verdicts are used. */
  readonly judge: Named | null
  /** `null` where no two authors meet on a pair. */
  readonly rates: WinRates | null
}

export type WinRatesView = BuiltRates & {
  readonly datasetId: number
  readonly draws: readonly {
    readonly id: string
    readonly seed: number
    readonly prompts: number
    readonly createdAt: string
  }[]
  /** Prompts that can still be drawn. */
  readonly free: number
}

const shape: Shape<BuiltRates> = z.object({
  people: z.array(z.string()),
  judges: z.array(z.unknown()),
  judge: z.object().nullable(),
  rates: z.object({ source: z.string(), authors: z.array(z.unknown()), tests: z.number() }).nullable(),
})

/** People's win rates of a dataset's authors by labels and a judge; `null` while it is not imported. */
export async function loadWinRates(datasetId: number, judgeId: string | null): Promise<WinRatesView | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  const draws = await listDraws(datasetId)
  const what = ['win-rates', judgeId, draws.map(({ id }) => id)]
  const built = await loadCached(dataset, what, shape, async (): Promise<BuiltRates | null> => {
    const pack = await loadSignedPack(datasetId)
    if (!pack) return null
    const { raters } = pack.input
    const verdicts = (choices: Int8Array) => choices.reduce((sum, choice) => sum + Number(choice !== MISSING), 0)
    const judges = raters
      .filter(({ kind, setting }) => kind === 'model' && setting !== 'generation')
      .sort((x, y) => verdicts(y.choices) - verdicts(x.choices))
    const judge = judges.find(({ id }) => id === judgeId) ?? judges[0] ?? null
    const names = shownNames(raters)
    const named = ({ id, name }: Named) => ({ id, name: names.get(id) ?? name })
    return {
      people: raters.flatMap(({ kind, name }) => (kind === 'human' ? [name] : [])),
      judges: judges.map(named),
      judge: judge && named(judge),
      rates: buildWinRates(pack.input, judge, draws),
    }
  })
  if (!built) return null
  const current = draws.filter(({ pairs }) => pairs === dataset.pairs)
  const drawn = new Set(current.flatMap(({ prompts }) => [...prompts])).size
  return {
    ...built,
    datasetId,
    draws: draws.map(({ id, seed, prompts, createdAt }) => ({
      ...{ id, seed, prompts: prompts.length },
      createdAt: createdAt.toISOString(),
    })),
    free: Math.max(0, (built.rates?.prompts ?? 0) - drawn),
  }
}
