import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ['pg', 'pg-boss', 'pg-copy-streams', '@prisma/client', '@prisma/adapter-pg'],
  // `npm test` checks the types of everything; a build does not do it again.
  typescript: { ignoreBuildErrors: true },
}

export default config
