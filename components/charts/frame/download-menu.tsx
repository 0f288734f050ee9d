'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { OnDemand } from '@/components/ui/on-demand'
import type { DownloadMenuProps } from './download-choices'

const loadMenu = async () => (await import('./download-choices')).DownloadChoices

export function DownloadMenu(chart: DownloadMenuProps) {
  const button = (
    <Button variant="ghost" size="icon" aria-label={`Download: ${chart.title}`}>
      <Icon name="download" />
    </Button>
  )
  return <OnDemand kind="menu" button={button} load={loadMenu} props={chart} />
}
