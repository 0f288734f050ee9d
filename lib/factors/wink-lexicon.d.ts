declare module 'wink-lexicon/src/lexicon.js' {
  /** Penn Treebank tags of about 13,000 English words, the usual one first; an object without a prototype. */
  const lexicon: Readonly<Record<string, readonly string[] | undefined>>
  export default lexicon
}
