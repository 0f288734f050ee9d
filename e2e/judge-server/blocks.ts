const BLOCK = /<(\w+) id="(\d+)">\n([\s\S]*?)\n<\/\1 id="\2">/g

/** What a request holds, taken apart as the product puts it together. */
export type Asked = {
  readonly model: string
  readonly system: string
  readonly user: string
  /** Another draft is another text: it has a seed of its own or, where none is used, the same was asked before. */
  readonly draft: string
  readonly blocks: ReadonlyMap<string, string>
  /** The score level a text is to be written for. */
  readonly level: number
  /** Numbered facts it shows. */
  readonly facts: number
  /** A further question after an answer that could not be read. */
  readonly isRepair: boolean
}

type Message = { readonly role: string; readonly content: string }

export function takeApart(model: string, messages: readonly Message[], draft = ''): Asked {
  const system = messages.find(({ role }) => role === 'system')?.content ?? ''
  const user = messages.find(({ role }) => role === 'user')?.content ?? ''
  const blocks = new Map([...user.matchAll(BLOCK)].map(([, name = '', , text = '']) => [name, text]))
  const shown = blocks.get('facts') ?? blocks.get('key_facts') ?? ''
  return {
    ...{ model, system, user, draft, blocks, isRepair: messages.some(({ role }) => role === 'assistant') },
    level: Number(/score of (\d)/.exec(system)?.[1] ?? 3),
    facts: shown.split('\n').filter((line) => /^\d+\. /.test(line)).length,
  }
}

/** A number drawn from a text: the same for the same text. */
export function drawFrom(text: string): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return ((hash ^ (hash >>> 12)) >>> 0) / 2 ** 32
}
