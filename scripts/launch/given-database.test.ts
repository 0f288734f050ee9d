import { expect, test } from 'vitest'
import { checkGivenDatabase } from './given-database.mjs'

test.each(['mysql://root@localhost/app', 'localhost:5432', ''])('an address such as "%s" is refused', async (url) => {
  await expect(checkGivenDatabase(url)).rejects.toThrow(
    'DATABASE_URL must look like postgresql://user:password@host:5432/name.',
  )
})

test('a server that does not answer is named, its password is not', async () => {
  const check = checkGivenDatabase('postgresql://somebody:secret@127.0.0.1:1/app')
  await expect(check).rejects.toThrow(
    'The database of DATABASE_URL at 127.0.0.1:1 cannot be used: connect ECONNREFUSED 127.0.0.1:1.',
  )
})
