import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LoginForm } from '@/components/site/login-form'
import { returnPath } from '@/lib/doors'
import { adminPassword } from '@/lib/env'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false, follow: false } }

export default async function LoginPage({ searchParams }: PageProps<'/login'>) {
  if (adminPassword() === '') notFound()
  const { next, wrong } = await searchParams
  return <LoginForm next={returnPath(next)} isWrong={wrong !== undefined} />
}
