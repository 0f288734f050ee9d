/**
 * What is pressed before the page answers is pressed once it does: React hears nothing of a click on what the server drew until
 * it has hung its handlers on it, and over a slow connection that takes seconds. Runs before any other script, on its own.
 */
export function pressEarly(): void {
  const early = new Set<HTMLButtonElement>()
  const answers = (button: HTMLButtonElement) => Object.keys(button).some((key) => key.startsWith('__reactProps'))
  const press = () => {
    for (const button of early) {
      if (button.isConnected && !answers(button)) continue
      early.delete(button)
      button.removeAttribute('aria-busy')
      button.click()
    }
    if (early.size > 0) setTimeout(press, 50)
  }
  const keep = (button: HTMLButtonElement) => {
    // React may have caught up for this very click.
    if (answers(button)) return
    if (early.size === 0) setTimeout(press, 50)
    early.add(button)
    button.setAttribute('aria-busy', 'true')
  }
  const listen = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null
    // The browser itself sends a form.
    if (button && button.type === 'button' && !answers(button)) setTimeout(keep, 0, button)
  }
  addEventListener('click', listen, true)
}
