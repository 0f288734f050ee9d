import { type ComponentProps, type ReactElement, type ReactNode, Suspense } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { InStages } from './in-stages'

type Props = ComponentProps<typeof InStages<string>>
type Waiting = ReactElement<{ readonly fallback: ReactNode; readonly children: ReactElement<Props> }>

/** All that a page of this work shows, one after the other. */
async function shownOf(stages: readonly string[]): Promise<readonly string[]> {
  const next = async (shown: string | null) => stages[shown === null ? 0 : stages.indexOf(shown) + 1] ?? null
  const shown: string[] = []
  let props: Props = {
    ...{ staged: { result: Promise.resolve('it'), next }, title: 'Weighing' },
    children: (found) => <p>found {found}</p>,
  }
  for (;;) {
    const page = (await InStages(props)) as Waiting
    if (page.type !== Suspense) return [...shown, renderToStaticMarkup(page)]
    shown.push(renderToStaticMarkup(page.props.fallback))
    props = page.props.children.props
  }
}

test('a page says one stage after the other, and then is there', async () => {
  const [first, second, last, ...more] = await shownOf(['Reading 1 of 2 factors', 'Reading 2 of 2 factors'])
  expect(first).toMatch(/Weighing.*<span role="status">Reading 1 of 2 factors …/)
  expect(second).toMatch(/Weighing.*<span role="status">Reading 2 of 2 factors …/)
  expect(last).toBe('<p>found it</p>')
  expect(more).toEqual([])
})

test('what is there at once has no stage', async () => {
  expect(await shownOf([])).toEqual(['<p>found it</p>'])
})
