import { db } from './client'

export async function ping(): Promise<void> {
  await db().$queryRaw`select 1`
}
