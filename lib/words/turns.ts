/** One message of a dialogue. */
export type Turn = { readonly role: string; readonly text: string }

const titled = (role: string): string => role.slice(0, 1).toUpperCase() + role.slice(1)

/** One message is its text; several are written with their speakers. */
export function writeTurns(turns: readonly Turn[]): string {
  if (turns.length === 1) return turns[0]?.text ?? ''
  return turns.map(({ role, text }) => `${titled(role)}: ${text}`).join('\n\n')
}

const SPOKEN = /^(System|User|Assistant): ([\s\S]*)$/
const NEXT = /\n\n(?=(?:System|User|Assistant): )/

/**
 * The turns that a prompt was written from, so that `writeTurns` gives exactly the prompt again: a system text or none, then
 * user and assistant by turns, the user first and last. Any other text is one message of the user.
 *
 * @example splitTurns('User: Hi\n\nAssistant: Hello.\n\nUser: Sky?').length // 3
 */
export function splitTurns(prompt: string): readonly Turn[] {
  const whole = [{ role: 'user', text: prompt }]
  const turns = prompt.split(NEXT).map((part): Turn => {
    const [, role = '', text = ''] = SPOKEN.exec(part) ?? []
    return { role: role.toLowerCase(), text }
  })
  const spoken = turns[0]?.role === 'system' ? turns.slice(1) : turns
  const byTurns = spoken.every(({ role }, index) => role === (index % 2 === 0 ? 'user' : 'assistant'))
  return turns.length > 1 && spoken.length % 2 === 1 && byTurns ? turns : whole
}
