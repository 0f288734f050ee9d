import { findLowSpace } from '@/lib/files/store/free-space'

/** Bytes that are left for uploads and the embedded database once they are few. A page is drawn without them too. */
export const loadLowSpace = (): Promise<number | null> => findLowSpace().catch(() => null)
