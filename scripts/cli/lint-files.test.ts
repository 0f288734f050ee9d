import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lintFiles } from './lint-files'
import { parseCommand } from './parse-command'

const SAYS = [
  'Take the noon ferry.',
  'There is none on Sunday, take the bus by the lake.',
  'Ask at the pier, they know.',
]
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lint-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const row = (at: number, answers: readonly [string, string]): string =>
  JSON.stringify({ prompt: `Question ${at}?`, chosen: answers[0], rejected: answers[1] })

/** Runs the command on a file of these lines; its exit code and all that it printed. */
async function lint(lines: readonly string[], ...options: readonly string[]) {
  writeFileSync(path.join(folder, 'own.jsonl'), lines.join('\n'))
  const printed: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
  const command = parseCommand(['lint', 'own.jsonl', ...options], folder)
  if (command.verb !== 'lint') throw new Error(command.verb)
  return { code: await lintFiles(command), text: printed.join('\n') }
}

const clean = Array.from({ length: 12 }, (_, at) => row(at, [SAYS[at % 3] ?? '', SAYS[(at + 1 + (at % 2)) % 3] ?? '']))

describe('lint on the command line', () => {
  it('passes a clean file and says what was looked at', async () => {
    const { code, text } = await lint(clean)
    expect(code).toBe(0)
    expect(text).toContain('12 rows, 12 prompts, 12 pairs, 12 choices.')
    expect(text).toContain('None of 12 pairs of 12 prompts')
    expect(text).toContain('Nothing to fail on.')
  })

  it('fails with 1 on what was asked for alone, and obeys no control character of the file', async () => {
    const same = [...clean, row(12, ['One\u001b[31m text.', 'One\u001b[31m text.'])]
    expect(await lint(same)).toMatchObject({ code: 1, text: expect.stringContaining('Failed: identical.') })
    expect((await lint(same, '--fail-on', 'never')).code).toBe(0)
    expect((await lint(same, '--fail-on', 'languages,conflicts')).code).toBe(0)
    expect((await lint(same, '--fail-on', 'identical')).code).toBe(1)
    expect((await lint(same)).text).not.toContain('\u001b')
  })

  it('prints the report as JSON', async () => {
    const { code, text } = await lint([...clean, row(12, ['x', 'x'])], '--json', '--max-tokens', '64')
    expect(code).toBe(1)
    expect(JSON.parse(text)).toMatchObject({ version: 1, rows: 13, maxTokens: 64, failing: ['identical'] })
  })

  it('reads columns that leave no doubt, and says which is taken for what', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const odd = clean.map((line) => line.replace('"chosen"', '"text_left"').replace('"rejected"', '"text_right"'))
    const labelled = odd.map((line, at) => line.replace('}', `,"winner":"${at % 2 ? 'left' : 'right'}"}`))
    const { text } = await lint(labelled)
    expect(text).toContain('12 rows, 12 prompts, 12 pairs, 12 choices.')
    expect(said.mock.calls[0]?.[0]).toMatch(
      /^own\.jsonl is of no known format and is read by its columns: prompt: “prompt”/,
    )
    await expect(lint(labelled, '--people', 'Ann')).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/there are: People\.$/),
    })
  })

  it('ends with 2 and the exact place of what cannot be read', async () => {
    await expect(lint([...clean, '{"prompt": "Q", "chosen": '])).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/^own\.jsonl, line 13/),
    })
    await expect(lint(['{"foo": 1}'])).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('foo') })
    expect(() => parseCommand(['lint', 'absent.jsonl'], folder)).toThrow(expect.objectContaining({ exitCode: 2 }))
    expect(() => parseCommand(['lint', '.', '--fail-on', 'nothing'], folder)).toThrow('--fail-on must be one of')
  })
})
