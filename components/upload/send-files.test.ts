import { describe, expect, it } from 'vitest'
import { reasonIn } from './send-files'

describe('reasonIn', () => {
  it('repeats what the server said', () => {
    expect(reasonIn('{"error":"The disk is full."}', 507)).toBe('The disk is full.')
  })

  it('names the status where the body is not ours', () => {
    expect(reasonIn('<html>Bad gateway</html>', 502)).toBe('the server answered 502.')
    expect(reasonIn('', 500)).toBe('the server answered 500.')
  })
})
