import type { JudgedPrompt, JudgedResponse } from '@/lib/db/judged-text'
import { composeRequest, isWeighed, type RequestTexts } from '@/lib/protocol/compose-request'
import { comesAfter, needsSource, repetitions } from '@/lib/protocol/plan-calls'
import type { AnswerValue } from '@/lib/protocol/read-answer'
import type { Template, TemplateKind } from '@/lib/protocol/template'
import type { GroupWork } from './group-work'

const factsOf = (value: AnswerValue | null): readonly string[] | null =>
  value && 'facts' in value ? value.facts : null

/** Asks every question of a run about every response to one prompt, each step as soon as what it builds on is there. */
export async function judgePrompt(work: GroupWork, prompt: JudgedPrompt, position: number): Promise<void> {
  const { templates } = work.run.row.plan
  const stageOf = (kind: TemplateKind) => templates.findIndex((template) => template.kind === kind)
  const sourceOf = (response: JudgedResponse) => response.source ?? prompt.source
  const textsOf = (response: JudgedResponse, facts?: readonly string[]): RequestTexts => ({
    prompt: prompt.text,
    source: sourceOf(response),
    response: response.text,
    ...(facts ? { facts } : {}),
  })
  const askOf = (stage: number, template: Template, texts: RequestTexts, target: number, variant = 0) =>
    work.ask({ stage, target, variant }, template, {
      request: composeRequest(template, texts, { ...work.run.row.plan, seed: seedOf(work, variant) }),
      facts: texts.facts?.length ?? 0,
      weighed: isWeighed(template, work.run.row.plan),
      repetition: variant,
    })

  async function judgeFacts(stage: number, template: Template, response: JudgedResponse): Promise<void> {
    const facts = factsOf(await askOf(stage, template, textsOf(response), response.index))
    const steps = templates.flatMap((step, at) => (comesAfter(step) === 'extract' ? [{ step, at }] : []))
    const asked = steps.filter(({ step }) => !needsSource(step) || sourceOf(response) !== null)
    await Promise.all(
      asked.map(({ step, at }) =>
        facts && facts.length > 0
          ? askOf(at, step, textsOf(response, facts), response.index)
          : work.skip({ stage: at, target: response.index, variant: 0 }, ...whyNone(facts)),
      ),
    )
  }

  /** The key facts of a source are named once, whoever answers from it; the first such response stands for it. */
  async function judgeCoverage(stage: number, template: Template): Promise<void> {
    const cover = stageOf('cover')
    const bySource = Map.groupBy(
      prompt.responses.filter((response) => sourceOf(response) !== null),
      sourceOf,
    )
    await Promise.all(
      [...bySource.values()].map(async (responses) => {
        const [first] = responses
        if (!first) return
        const facts = factsOf(await askOf(stage, template, textsOf(first), first.index))
        const step = templates[cover]
        if (!step) return
        await Promise.all(
          responses.map((response) =>
            facts && facts.length > 0
              ? askOf(cover, step, textsOf(response, facts), response.index)
              : work.skip({ stage: cover, target: response.index, variant: 0 }, ...whyNone(facts)),
          ),
        )
      }),
    )
  }

  async function judgeQuestion(stage: number, template: Template, response: JudgedResponse): Promise<void> {
    const times = Array.from({ length: repetitions(work.run.row.plan, position) }, (_, variant) => variant)
    await Promise.all(times.map((variant) => askOf(stage, template, textsOf(response), response.index, variant)))
  }

  await Promise.all(
    templates.map(async (template, stage) => {
      if (template.kind === 'key-facts') await judgeCoverage(stage, template)
      const judge = template.kind === 'extract' ? judgeFacts : template.kind === 'question' ? judgeQuestion : null
      if (judge) await Promise.all(prompt.responses.map((response) => judge(stage, template, response)))
    }),
  )
}

const whyNone = (facts: readonly string[] | null): readonly [string, 'skipped' | 'failed'] =>
  facts ? ['there are no facts to ask about', 'skipped'] : ['the facts it needs could not be had', 'failed']

/** A repetition is asked with another seed: the same one would only show that a server can repeat itself. */
function seedOf({ run }: GroupWork, repetition: number): number | null {
  const { seed } = run.row.plan
  return seed === null ? null : seed + repetition
}
