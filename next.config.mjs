// @ts-check
// Plain JavaScript: for TypeScript a server that starts would load the compiler, 24 MB that it keeps.

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  experimental: {
    // Every page and route is in memory from the start otherwise, 60 MB, most of them in vain.
    preloadEntriesOnStart: false,
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
