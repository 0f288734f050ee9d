import { getDataset } from '@/lib/db/dataset'
import { listEveryRater } from '@/lib/db/rater'
import type { ExperimentInput } from '@/lib/experiments/experiment-request'
import type { Served } from '@/lib/improve/experiments/plan'
import { listEndpoints } from '@/lib/judge/endpoint'
import { latestOf, listTemplates } from '@/lib/runs/list-templates'
import { Problem } from '../problem.mjs'
import type { ExperimentSetup } from './experiment-command'

/** What the use cases take, with models, raters and templates found by the names that were given. */
export async function requestExperiment(datasetId: number, setup: ExperimentSetup): Promise<ExperimentInput> {
  const { kind, numbers, outcome, budget, best, levels, facts, verdict, arms } = setup
  if ((await getDataset(datasetId))?.status !== 'ready') throw new Problem(`There is no imported dataset ${datasetId}.`)
  const served = setup.model === null || kind === 'raters' ? null : servedBy('model', setup.model)
  const other = setup.other === null ? null : servedBy('other', setup.other)
  const names = await ratersOf(datasetId)
  const asked = arms.map((key) => ({
    key,
    ...(other && ['JE', 'AE', 'A3'].includes(key) ? { served: other } : {}),
    ...(key === 'J4' && setup.instructions !== null ? { instructions: setup.instructions } : {}),
  }))
  const compared = setup.compare.map((pair, at) => ({ key: `R${at + 1}`, raters: names.pairOf(pair) }))
  return {
    ...{ datasetId, kind, served, question: setup.question ?? questionOf(setup) },
    outside: setup.outside === null ? null : servedBy('outside', setup.outside),
    arms: kind === 'raters' ? compared : asked,
    annotator: setup.annotator === null ? null : names.personOf(setup.annotator),
    verdict: verdict && (await templateOf(verdict)),
    ...{ outcome, budget, best, levels: [...levels], facts, stops: false },
    ...numbers,
  }
}

function questionOf({ kind, model, compare, arms }: ExperimentSetup): string {
  if (kind === 'raters')
    return `Are these raters closer to people after than before: ${compare.join('; ')}?`.slice(0, 300)
  const what = kind === 'judge' ? 'judge more as people do' : 'write what people prefer'
  return `${arms.length === 1 ? 'Does' : 'Do'} ${new Intl.ListFormat('en-GB').format(arms)} make ${model} ${what}?`.slice(
    0,
    300,
  )
}

/** MODEL, where one endpoint is set up, or MODEL@ENDPOINT. */
function servedBy(option: string, given: string): Served {
  const names = listEndpoints().map(({ name }) => name)
  const [only, ...more] = names
  if (only === undefined)
    throw new Problem('No endpoint is set up: JUDGE_BASE_URL names one, or JUDGE_ENDPOINTS a file of several.')
  const at = given.lastIndexOf('@')
  const endpoint = at < 0 ? '' : given.slice(at + 1)
  if (names.includes(endpoint)) return { endpoint, model: given.slice(0, at) }
  if (more.length === 0 && at < 0) return { endpoint: only, model: given }
  throw new Problem(
    `--${option} must say which endpoint, as MODEL@ENDPOINT with one of ${names.join(', ')}; it is ${given}.`,
  )
}

async function ratersOf(datasetId: number) {
  const raters = await listEveryRater(datasetId)
  const idOf = ({ index }: { readonly index: number }) => `r${index}`
  const find = (name: string, kind: 'human' | 'model') =>
    raters.find((rater) => rater.kind === kind && (rater.name === name || idOf(rater) === name))
  const names = (kind: 'human' | 'model') =>
    raters.flatMap((rater) => (rater.kind === kind ? [rater.name] : [])).join(', ') || 'none'
  return {
    personOf(name: string): string {
      const found = find(name, 'human')
      if (!found) throw new Problem(`This dataset has no annotator ${name}; it has ${names('human')}.`)
      return idOf(found)
    },
    /** Names may hold an = themselves: it is cut wherever two raters stand on both sides. */
    pairOf(pair: string): { readonly before: string; readonly after: string } {
      for (const [index, letter] of [...pair].entries()) {
        if (letter !== '=') continue
        const letters = [...pair]
        const before = find(letters.slice(0, index).join(''), 'model')
        const after = find(letters.slice(index + 1).join(''), 'model')
        if (before && after) return { before: idOf(before), after: idOf(after) }
      }
      throw new Problem(
        `--compare must name two models of this dataset, as BEFORE=AFTER; it has ${names('model')}; it is ${pair}.`,
      )
    },
  }
}

async function templateOf({ key, version }: NonNullable<ExperimentSetup['verdict']>) {
  const templates = (await listTemplates()).filter(({ kind }) => kind === 'verdict')
  const found =
    version === null
      ? latestOf(templates).find((template) => template.key === key)
      : templates.find((template) => template.key === key && template.version === version)
  if (found) return { key: found.key, version: found.version }
  const there = latestOf(templates).map((template) => `${template.key}@${template.version}`)
  const asked = version === null ? key : `${key}@${version}`
  throw new Problem(`There is no verdict template ${asked}; the last of each are ${there.join(', ')}.`)
}
