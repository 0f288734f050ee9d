'use server'

import { act } from '@/lib/action'
import { deleteRecipe, deleteRecipeSchema } from '@/lib/improvements/delete-recipe'
import { saveRecipe, saveRecipeSchema } from '@/lib/improvements/save-recipe'

export const saveRecipeAction = async (input: unknown) => act(saveRecipeSchema, input, saveRecipe)

export const deleteRecipeAction = async (input: unknown) => act(deleteRecipeSchema, input, deleteRecipe)
