/** The mark of a model's own style: no word, so that hardly a factor moves with it. */
export const OWN_MARK = '…'

export const marksIn = (text: string): number => text.split(OWN_MARK).length - 1
