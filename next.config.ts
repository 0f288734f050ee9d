import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  experimental: {
    // A build is there in half the time. Nothing reads these maps, a build seldom follows another one, and what runs on the
    // server alone may be long.
    turbopackSourceMaps: process.env.NODE_ENV === 'development',
    turbopackFileSystemCacheForBuild: false,
    turbopackMinify: { client: true, server: false },
  },
  // Nothing is drawn by Next's image server, which would fetch pages of ours for whoever asks.
  images: { unoptimized: true },
  serverExternalPackages: ['pg', 'pg-copy-streams', '@prisma/client', '@prisma/adapter-pg'],
  // The address of a shared report is the key to it: not even the log of a development server holds one.
  logging: { incomingRequests: { ignore: [/^\/r\//] } },
  // `npm test` checks the types of everything; a build does not do it again.
  typescript: { ignoreBuildErrors: true },
}

export default config
