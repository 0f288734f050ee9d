import { expect, test, vi } from 'vitest'
import { pressEarly } from './press-early'

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

pressEarly()

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
