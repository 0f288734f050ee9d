import { act, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { hearEarly } from './hear-early'

function place(type: 'button' | 'submit') {
  const button = document.createElement('button')
  button.type = type
  button.innerHTML = '<span>Table</span>'
  document.body.append(button)
  return { button, pressed: () => button.querySelector('span')?.click() }
}

/** As React does it: what hears a click is known to the element, and one listener at the root asks it. */
function answer(button: HTMLButtonElement) {
  const heard = vi.fn()
  button.addEventListener('click', heard)
  Object.assign(button, { __reactProps$1: {} })
  return heard
}

hearEarly()

test('what was pressed before it answered is pressed once it does, and only once', async () => {
  const [early, other] = [place('button'), place('button')]
  early.pressed()
  early.pressed()
  await vi.waitFor(() => expect(early.button.getAttribute('aria-busy')).toBe('true'))
  const heard = answer(early.button)
  const unpressed = answer(other.button)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
  expect(early.button.hasAttribute('aria-busy')).toBe(false)
  early.pressed()
  expect(heard).toHaveBeenCalledTimes(2)
  expect(early.button.hasAttribute('aria-busy')).toBe(false)
  expect(unpressed).not.toHaveBeenCalled()
})

test('who presses again once it answers has pressed once', async () => {
  const [first, last] = [place('button'), place('button')]
  first.pressed()
  last.pressed()
  await vi.waitFor(() => expect(last.button.hasAttribute('aria-busy')).toBe(true))
  const heard = answer(first.button)
  first.pressed()
  expect(first.button.hasAttribute('aria-busy')).toBe(false)
  const after = answer(last.button)
  await vi.waitFor(() => expect(after).toHaveBeenCalled())
  expect(heard).toHaveBeenCalledTimes(1)
})

test('a click that is heard after all is not repeated, and what sends a form is left to the browser', async () => {
  const [caught, sending, early] = [place('button'), place('submit'), place('button')]
  sending.button.addEventListener('click', (event) => event.preventDefault())
  for (const { pressed } of [caught, sending, early]) pressed()
  const heard = answer(caught.button)
  await vi.waitFor(() => expect(early.button.hasAttribute('aria-busy')).toBe(true))
  expect(sending.button.hasAttribute('aria-busy')).toBe(false)
  const last = answer(early.button)
  await vi.waitFor(() => expect(last).toHaveBeenCalled())
  expect(heard).not.toHaveBeenCalled()
})

test('where React never comes nobody looks for it for ever, and what is pressed again later is heard', async () => {
  vi.useFakeTimers()
  try {
    const { button, pressed } = place('button')
    pressed()
    await vi.advanceTimersByTimeAsync(50_000)
    pressed()
    await vi.advanceTimersByTimeAsync(59_000)
    expect([button.getAttribute('aria-busy'), vi.getTimerCount()]).toEqual(['true', 1])
    await vi.advanceTimersByTimeAsync(2000)
    expect([button.hasAttribute('aria-busy'), vi.getTimerCount()]).toEqual([false, 0])
    pressed()
    await vi.advanceTimersByTimeAsync(100)
    expect(button.getAttribute('aria-busy')).toBe('true')
    const heard = answer(button)
    await vi.advanceTimersByTimeAsync(1000)
    expect(heard).toHaveBeenCalledTimes(1)
    expect(button.hasAttribute('aria-busy')).toBe(false)
  } finally {
    vi.useRealTimers()
  }
})

function Form() {
  const [title, setTitle] = useState('Untitled')
  const [isNamed, setNamed] = useState(false)
  return (
    <>
      <input aria-label="Title" value={title} onChange={({ target }) => setTitle(target.value)} />
      <input type="checkbox" aria-label="Named" checked={isNamed} onChange={({ target }) => setNamed(target.checked)} />
      <output>{`${title}, ${isNamed}`}</output>
    </>
  )
}

test('what was typed and ticked before React came is what it goes on from', async () => {
  const place = document.createElement('div')
  document.body.append(place)
  place.innerHTML = renderToString(<Form />)
  const typed = () => new Event('input', { bubbles: true })
  const [title, named] = place.querySelectorAll('input')
  if (!title || !named) throw new Error('The form is not drawn.')
  title.value = 'Typed early'
  title.dispatchEvent(typed())
  named.checked = true
  named.dispatchEvent(typed())
  await act(async () => hydrateRoot(place, <Form />))
  await vi.waitFor(() => expect(place.querySelector('output')?.textContent).toBe('Typed early, true'))
  expect(title.value).toBe('Typed early')
})
