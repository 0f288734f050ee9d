import { configure } from '@testing-library/react'

// As long as `expect.poll` in vitest.config.ts, not a second: what is fetched when it is needed takes longer on a busy machine.
configure({ asyncUtilTimeout: 50_000 })
