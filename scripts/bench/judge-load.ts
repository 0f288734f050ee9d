// The process that measures what the server and the bare SDK can do: no queue, no cache, no database.
import OpenAI from 'openai'

const [, , baseURL = '', concurrency = '1', calls = '1'] = process.argv
const client = new OpenAI({ baseURL, apiKey: 'none', maxRetries: 0, timeout: 60_000 })
const total = Number(calls)
/** Between these counts of answers it is measured, as a run is: start and end are not it. */
const [from, to] = [Math.round(total * 0.2), Math.round(total * 0.85)]
let asked = 0
let answered = 0
let first = { at: 0, cpu: process.cpuUsage() }
let last = first

async function ask(): Promise<void> {
  while (asked++ < total) {
    await client.chat.completions.create({
      ...{ model: 'test-judge', temperature: 0, max_tokens: 100 },
      messages: [
        {
          role: 'system',
          content: 'Say which output is better. End with “Output (a) is better.” or “Output (b) is better.”',
        },
        {
          role: 'user',
          content: `<response_a id="1">\nBare text ${asked}.\n</response_a id="1">\n\n<response_b id="1">\nOther ${asked}.\n</response_b id="1">`,
        },
      ],
    })
    answered++
    if (answered === from) first = { at: performance.now(), cpu: process.cpuUsage() }
    if (answered === to) last = { at: performance.now(), cpu: process.cpuUsage(first.cpu) }
  }
}
await Promise.all(Array.from({ length: Number(concurrency) }, ask))
const { user, system } = last.cpu
console.log(
  JSON.stringify({ rate: ((to - from) * 1000) / (last.at - first.at), cpuMs: (user + system) / 1000 / (to - from) }),
)
