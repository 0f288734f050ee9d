'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { AlertDialog } from '@/components/ui/dialog'
import { Form, InputField } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { IN_HEADING, Name } from '@/components/ui/name'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { TrainingRecipe } from '@/lib/improve/training/recipe'
import { recipeAddress } from '@/lib/improve/training/recipe-address'
import type { SavedRecipe } from '@/lib/improvements/load-recipes'

export type SavedRecipesProps = {
  readonly datasetId: number
  /** Of the dataset as it is now. */
  readonly version: number
  readonly recipe: TrainingRecipe
  readonly recipes: readonly SavedRecipe[]
  readonly onSave: (input: unknown) => Promise<ActionResult<unknown>>
  readonly onRemove: (input: unknown) => Promise<ActionResult<unknown>>
}

/** Recipes by name: they run again on what the dataset has become. */
export function SavedRecipes({ datasetId, version, recipe, recipes, onSave, onRemove }: SavedRecipesProps) {
  const router = useRouter()
  const [name, setName] = useState('')
  const { busy, error, submit } = useSubmit()
  async function save(): Promise<void> {
    const result = await submit(onSave({ datasetId, name, recipe }))
    if (!result.ok) return
    setName('')
    router.refresh()
  }
  async function remove(id: number): Promise<void> {
    announceResult(await onRemove({ datasetId, id }), 'Recipe deleted')
    router.refresh()
  }
  return (
    <Card aria-labelledby="recipes-title">
      <CardHeader
        id="recipes-title"
        title="Saved recipes"
        note="A recipe is kept, not its file: run again, it takes in the pairs and labels that have come since."
      />
      <div className="grid gap-4">
        {recipes.length > 0 && (
          <ul aria-label="Saved recipes" className="grid">
            {recipes.map((saved) => (
              <li key={saved.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b py-2">
                <Link
                  href={`?${recipeAddress(saved.recipe)}`}
                  className="min-w-0 flex-1 truncate font-medium underline decoration-line-strong underline-offset-3 hover:decoration-ink"
                >
                  <Name most={IN_HEADING}>{saved.name}</Name>
                </Link>
                <span className="text-muted text-sm">
                  {saved.version === version
                    ? `version ${version}`
                    : `made on version ${saved.version}, runs again on version ${version}`}
                </span>
                <AlertDialog
                  trigger={
                    <Button variant="ghost" size="icon" aria-label={`Delete ${saved.name}`}>
                      <Icon name="close" />
                    </Button>
                  }
                  title={`Delete ${saved.name}?`}
                  description="The recipe is deleted; files made with it are yours and stay."
                  action="Delete recipe"
                  onAction={() => void remove(saved.id)}
                />
              </li>
            ))}
          </ul>
        )}
        <Form className="flex flex-wrap items-end gap-2" onSubmit={() => void save()}>
          <InputField
            id="recipe-name"
            label="Name of this recipe"
            maxLength={100}
            required
            value={name}
            onChange={setName}
          />
          <Button type="submit" disabled={busy || name.trim() === ''}>
            Save recipe
          </Button>
        </Form>
        {error !== null && <Alert tone="bad" title={error} />}
      </div>
    </Card>
  )
}
