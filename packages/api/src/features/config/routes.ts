import * as z from 'zod'
import {
  comment,
  definitionId,
  inCounty,
  json,
  paging,
  pointer,
  revision,
  version,
} from '../../input.ts'
import { member } from '../../trpc.ts'
import { discardDraft } from './discard-draft.ts'
import { configDocument } from './document.ts'
import { readDraft } from './draft.ts'
import { editDraft } from './edit-draft.ts'
import { publicPart } from './public-part.ts'
import { publish } from './publish.ts'
import { publishedVersion } from './published.ts'
import { replaceDocument } from './replace-document.ts'
import { configVersions } from './versions.ts'

export const configRoutes = {
  published: member
    .input(inCounty({}))
    .query(({ ctx }) => publishedVersion(ctx.services, ctx.actor)),
  form: member
    .input(inCounty({ form: definitionId, version: version.optional() }))
    .query(({ ctx, input }) =>
      publicPart(ctx.services, ctx.actor, { form: input.form, version: input.version }),
    ),
  checklist: member
    .input(inCounty({ checklist: definitionId, version: version.optional() }))
    .query(({ ctx, input }) =>
      publicPart(ctx.services, ctx.actor, { checklist: input.checklist, version: input.version }),
    ),
  document: member
    .input(inCounty({ version: version.optional() }))
    .query(({ ctx, input }) => configDocument(ctx.services, ctx.actor, input)),
  versions: member
    .input(inCounty({ ...paging }))
    .query(({ ctx, input }) => configVersions(ctx.services, ctx.actor, input)),
  draft: member.input(inCounty({})).query(({ ctx }) => readDraft(ctx.services, ctx.actor)),
  edit: member
    .input(
      inCounty({
        revision,
        edits: z
          .array(z.strictObject({ path: pointer, value: json.optional() }))
          .min(1)
          .max(200),
      }),
    )
    .mutation(({ ctx, input }) => editDraft(ctx.services, ctx.actor, input)),
  replace: member
    .input(inCounty({ revision, document: z.record(z.string().max(40), json) }))
    .mutation(({ ctx, input }) => replaceDocument(ctx.services, ctx.actor, input)),
  discard: member
    .input(inCounty({ revision }))
    .mutation(({ ctx, input }) => discardDraft(ctx.services, ctx.actor, input)),
  publish: member
    .input(inCounty({ revision, note: comment, waive: comment.min(4).optional() }))
    .mutation(({ ctx, input }) => publish(ctx.services, ctx.actor, input)),
} as const
