/**
 * What is pressed or typed before the page answers is heard once it does: React hears nothing of what the server drew until it
 * has hung its handlers on it, and over a slow connection that takes seconds. Runs before any other script, on its own.
 */
export function hearEarly(): void {
  /** How often, and after how long each time, one looks whether React has come: for a minute after the last that was kept. */
  const [LOOKS, LOOK_MS] = [1200, 50]
  let looksLeft = 0
  const early = new Map<HTMLElement, () => void>()
  const due = new Map<HTMLElement, () => void>()
  const answers = (element: HTMLElement) => Object.keys(element).some((key) => key.startsWith('__reactProps'))
  const perform = (element: HTMLElement) => {
    const act = due.get(element)
    due.delete(element)
    act?.()
  }
  const repeat = () => {
    for (const [element, act] of early) {
      if (element.isConnected && !answers(element)) continue
      early.delete(element)
      if (!element.isConnected) continue
      due.set(element, act)
      // React marks an element when it comes to it, and hears it when it is through with all around it.
      if ('requestIdleCallback' in window) requestIdleCallback(() => perform(element))
      else setTimeout(perform, 200, element)
    }
    if (early.size > 0 && --looksLeft > 0) setTimeout(repeat, LOOK_MS)
    else {
      // Where a script was lost it never comes: what was pressed is not to look busy for ever.
      for (const element of early.keys()) element.removeAttribute('aria-busy')
      early.clear()
    }
  }
  const keep = (element: HTMLElement, act: () => void) => {
    if (early.size === 0) setTimeout(repeat, LOOK_MS)
    looksLeft = LOOKS
    early.set(element, act)
  }

  const keepPress = (button: HTMLButtonElement) => {
    // React may have caught up for this very click.
    if (answers(button)) return
    button.setAttribute('aria-busy', 'true')
    keep(button, () => {
      button.removeAttribute('aria-busy')
      button.click()
    })
  }
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null
    // The browser itself sends a form.
    if (button?.type !== 'button') return
    if (!answers(button)) setTimeout(keepPress, 0, button)
    else if (early.delete(button) || due.delete(button)) button.removeAttribute('aria-busy')
  }

  // React notes what a field holds when it comes, and hears only of what differs from that.
  const write = (field: HTMLInputElement | HTMLTextAreaElement, text: string) => {
    field.value = `${text} `
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const onInput = ({ target: field }: Event) => {
    if (!(field instanceof HTMLElement) || (answers(field) && !due.has(field))) return
    if (field instanceof HTMLSelectElement) {
      const { value } = field
      keep(field, () => {
        field.value = value
        field.dispatchEvent(new Event('change', { bubbles: true }))
      })
    } else if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
      const { checked } = field
      keep(field, () => {
        field.checked = !checked
        field.click()
      })
    } else if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== 'file')) {
      const { value } = field
      keep(field, () => write(field, value))
    }
  }

  addEventListener('click', onClick, true)
  addEventListener('input', onInput, true)
}
