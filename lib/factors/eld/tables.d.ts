/** The tables inside `eld`, which its package does not export. */
declare module '@/node_modules/eld/src/ngrams/extrasmall.js' {
  export const ngramsData: {
    /** ISO 639-1 codes by number. */
    readonly languages: Readonly<Record<number, string>>
    /** For each run of letters: how much it speaks for each language that has it. */
    ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
}

declare module '@/node_modules/eld/src/dictionary.js' {
  /** The character that stands for each byte of UTF-8, none above 255. */
  export const dictionary: readonly string[]
}

declare module '@/node_modules/eld/src/regexPatterns.js' {
  /** What stands between words. */
  export const separators: RegExp
}
