/** In which colours a chart stands in another site. */
export const EMBED_THEMES = ['system', 'light', 'dark'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

/**
 * The theme that an address asks for; any other word means the reader's own.
 *
 * @example embedTheme('中') // 'system'
 */
export const embedTheme = (asked: string | null): EmbedTheme => EMBED_THEMES.find((each) => each === asked) ?? 'system'
