import type { PanelId } from '@/lib/words/panels'

export const EMBED_THEMES = ['system', 'light', 'dark'] as const
type EmbedTheme = (typeof EMBED_THEMES)[number]

/**
 * What to paste into a page to show one panel of a report there.
 *
 * @example embedCode('https://x.example/r/T', 'factors', 'dark')
 * // '<iframe src="https://x.example/r/T/embed/factors?theme=dark" title="…" …></iframe>'
 */
export function embedCode(href: string, panel: PanelId, theme: EmbedTheme): string {
  const query = theme === 'system' ? '' : `?theme=${theme}`
  const rules = 'width="100%" height="640" style="border:0" loading="lazy" referrerpolicy="no-referrer"'
  return `<iframe src="${href}/embed/${panel}${query}" title="Proclivity: ${panel}" ${rules}></iframe>`
}
