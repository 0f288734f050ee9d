import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const SCRIPT = 'scripts/goldens/recompute.py'
// A python of one's own on the path often lacks the packages that the system's has.
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import numpy, scipy, statsmodels']).status === 0,
)

describe.skipIf(!python)('golden values (needs a python with scipy and statsmodels)', () => {
  it('are what scipy and statsmodels compute', { timeout: 120_000 }, () => {
    const { stdout, stderr, status } = spawnSync(python ?? '', [SCRIPT, '--check'], { encoding: 'utf8' })
    expect({ said: stdout.trim().split('\n').at(-1), stderr, status }).toEqual({
      said: 'All agree.',
      stderr: '',
      status: 0,
    })
  })
})
