/** What Next sends for its components to be drawn anew: the page's words, which come and go with its data. */
const isData = (script: string): boolean => script.startsWith('self.__next_f.push(')

/** The programs that stand in a page's HTML itself, in their order. What holds data and does nothing is none of them. */
export const inlineScripts = (html: string): readonly string[] =>
  [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gis)].flatMap(([, attributes = '', script = '']) =>
    /\s(src=|type="application\/)/i.test(attributes) || script === '' || isData(script) ? [] : [script],
  )
