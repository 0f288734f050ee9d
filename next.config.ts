import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ['pg', 'pg-boss', 'pg-copy-streams', '@prisma/client', '@prisma/adapter-pg'],
}

export default config
