import { PLACES } from './recipe'
import { conversationOf, type TrainingMessage } from './training-row'

/** What a model reads before it answers: the source stands inside the user's last message, as the template says. */
export function askedOf(prompt: string, source: string | null, template: string) {
  const conversation = conversationOf(prompt)
  if (source === null) return conversation
  const { system, messages } = conversation
  const last = messages.at(-1)
  const filled: TrainingMessage = { role: 'user', content: fillTemplate(template, last?.content ?? prompt, source) }
  return { system, messages: [...messages.slice(0, -1), filled] }
}

/**
 * A template with its two places filled; what stands in a text is never taken for a place.
 *
 * @example fillTemplate('{source}\n{prompt}', 'Sum up.', 'A {prompt}.') // 'A {prompt}.\nSum up.'
 */
function fillTemplate(template: string, prompt: string, source: string): string {
  const texts: Readonly<Record<string, string>> = { [PLACES.prompt]: prompt, [PLACES.source]: source }
  return template
    .split(new RegExp(`(${PLACES.prompt}|${PLACES.source})`.replaceAll(/[{}]/g, '\\$&')))
    .map((piece) => texts[piece] ?? piece)
    .join('')
}

/** The source of a prompt, or of its two responses where they have their own: both, once where they are the same. */
export function sourceOf(prompt: string | null, a: string | null, b: string | null): string | null {
  const own = [...new Set([a, b].filter((each) => each !== null))]
  return prompt ?? (own.length > 0 ? own.join('\n\n') : null)
}
