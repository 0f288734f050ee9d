/** Where the glossary explains something: a statistic by its id, `word-pair`, `factor-length`. */
export const glossaryHref = (anchor: string): string => `/method#${anchor}`
