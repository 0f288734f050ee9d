import type { MetadataRoute } from 'next'

/** Shared reports are for those who were sent the link. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', disallow: '/r/' } }
}
