'use server'

import { z } from 'zod'
import { act } from '@/lib/action'
import { priceSchema } from '@/lib/protocol/run-plan'
import { probeEndpoint, setPrice } from '@/lib/runs/change-settings'

const model = z.object({ endpoint: z.string().min(1).max(40), model: z.string().trim().min(1).max(300) })
const price = priceSchema.extend({ batch: z.number().min(0).max(1) })

export const probeAction = async (input: unknown) =>
  act(model, input, ({ endpoint, model: name }) => probeEndpoint(endpoint, name))

export const setPriceAction = async (input: unknown) =>
  act(model.extend({ price: price.nullable() }), input, (request) =>
    setPrice(request.endpoint, request.model, request.price),
  )
