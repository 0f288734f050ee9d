import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RunAnswers } from './run-answers'

test('what was read stands beside the question, where a phone shows it, and what it is about comes last', () => {
  const answer = {
    question: 'Helpfulness',
    about: 'A text',
    variant: '',
    state: 'done',
    note: null,
    raw: '{}',
    value: '4',
  }
  const page = renderToStaticMarkup(<RunAnswers title="The first answers" note="" answers={[answer]} />)
  const cells = [...page.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, ''))
  expect(cells).toEqual([
    ...['Question', 'Read as', 'In the model’s words', 'About'],
    ...['Helpfulness', '4', '{}', 'A text'],
  ])
})
