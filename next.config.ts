import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ['pg', 'pg-copy-streams', '@prisma/client', '@prisma/adapter-pg'],
  // The address of a shared report is the key to it: not even the log of a development server holds one.
  logging: { incomingRequests: { ignore: [/^\/r\//] } },
  // `npm test` checks the types of everything; a build does not do it again.
  typescript: { ignoreBuildErrors: true },
}

export default config
