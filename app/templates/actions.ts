'use server'

import { act } from '@/lib/action'
import { createFactor, customFactor, saveTemplate, templateChange } from '@/lib/runs/save-template'

export const saveTemplateAction = async (input: unknown) => act(templateChange, input, saveTemplate)

export const createFactorAction = async (input: unknown) => act(customFactor, input, createFactor)
