import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importBytes } from './fixtures/import-files'

const sound = fc.constantFrom(
  '\uFEFFpair_id,prompt,response_a,response_b,preference,factor.x.a,factor.x.b\n1,"P,\n",A,B,a,1,2\n1,"P,\n",A,B,b,,\n2,é,"",D,?,x,2\n',
  '{"prompt":"P","response_a":"A","response_b":"B","human.x":"a"}\n{"prompt":"P","response_a":1,"response_b":null}\n',
  '[{"idx":1,"instruction":"I","response1":true,"response2":"B","annotator1":1},\n {"idx":1,"instruction":"I"}]',
  '[{"chosen":"\\n\\nHuman: x\\n\\nAssistant: y","rejected":"\\n\\nHuman: x\\n\\nAssistant: z"}]',
  '[{"question":"Q","passages":[["t","s"]],"prediction 1":"1","prediction 2":"2","prediction 3":"3","prediction 4":"4","preference":[0,1,2,1,2,0]}]',
  '[{"input":"I","output_1":"A","output_2":"B","label":1,"results":[{"swap = False":{"winner":"1"},"swap = True":{"winner":null}}]}]',
  '[{"instruction":"I","output_1":"A","output_2":"B","preference":1.2,"annotator":"j"}]',
)
const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.uint8Array({ maxLength: 3 })), { maxLength: 4 })

function change(text: string, edits: readonly (readonly [number, number, Uint8Array])[]): Buffer {
  let bytes: Buffer = Buffer.from(text)
  for (const [at, drop, put] of edits) {
    const place = at % (bytes.length + 1)
    bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + drop)])
  }
  return bytes
}

async function checkOutcome(bytes: Uint8Array): Promise<void> {
  const outcome = await importBytes(bytes)
  if ('problems' in outcome) {
    expect(outcome.problems.length).toBeGreaterThan(0)
    for (const { reason, remedy } of outcome.problems) expect(reason.length * remedy.length).toBeGreaterThan(0)
    return
  }
  const { files, raters } = outcome.imported.ledger
  for (const { read, imported, duplicates, rejected, missing } of [...files, ...raters])
    expect(read).toBe(imported + duplicates + rejected + missing)
}

describe('any bytes', () => {
  it('end in a ledger that adds up or in a problem with words, never in a crash', async () => {
    await fc.assert(
      fc.asyncProperty(sound, changes, (text, edits) => checkOutcome(change(text, edits))),
      { numRuns: 120 },
    )
  })

  it('the same for bytes that follow no format', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), checkOutcome), { numRuns: 60 })
  })
})
