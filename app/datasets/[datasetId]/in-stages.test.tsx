import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { InStages } from './in-stages'

const pageOf = (result: Promise<string>, stage: string | null) =>
  InStages({
    staged: { result, next: async (shown) => (shown === null ? stage : null) },
    title: 'Weighing',
    children: (found) => <p>found {found}</p>,
  })

test('what is there soon comes with its page, and has no stage', async () => {
  expect(renderToStaticMarkup(await pageOf(Promise.resolve('it'), null))).toBe('<p>found it</p>')
})

test('what takes longer says what it will be, and what it is at', async () => {
  const page = await pageOf(new Promise(() => {}), 'Reading 1 of 2 factors')
  expect(renderToStaticMarkup(page)).toMatch(/Weighing.*<span role="status">.*Reading 1 of 2 factors …/)
})

test('a failure before the first stage is that of the page', async () => {
  await expect(pageOf(Promise.reject(new Error('lost')), null)).rejects.toThrow('lost')
})
