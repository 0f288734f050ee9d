import { z } from 'zod'
import { asExpected } from './resource-error'
import { storableInput } from './storable'

export type ActionResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string }

/** Cleans and parses what a form or button sent, runs one use case, and turns an expected failure into a message. */
export async function act<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  work: (input: z.output<S>) => Promise<T>,
): Promise<ActionResult<T>> {
  const parsed = schema.safeParse(storableInput(input))
  if (!parsed.success) return { ok: false, message: z.prettifyError(parsed.error) }
  try {
    return { ok: true, value: await work(parsed.data) }
  } catch (error) {
    const expected = asExpected(error)
    if (expected) return { ok: false, message: expected.message }
    console.error(error)
    return { ok: false, message: 'Something went wrong on the server; its log says what.' }
  }
}
