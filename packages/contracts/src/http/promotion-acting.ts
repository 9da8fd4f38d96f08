import * as z from 'zod';
import { NipText } from '../schemas/primitives.ts';
import {
  ActingEndBody,
  ActingExtensionBody,
  ActingPost,
  ActingPostBody,
} from '../schemas/promotion-acting.ts';
import { RECORD_READERS, RECORD_WRITERS, SUCCESSION_READERS } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';
import { registerOperations } from './register-operations.ts';

const common = { function: 'api-promotion' } as const;
const NipParams = z.object({ nip: NipText });
const EntryParams = NipParams.extend({ id: z.string().min(1).max(160) });
const answer = z.object({ ...ActingPost.shape, version: z.number().int() });

export const listActingPosts = operation({
  ...common,
  id: 'listActingPosts',
  method: 'GET',
  path: '/v1/acting-posts',
  summary: { id: 'Plt dan Plh yang berjalan, menurut hari terakhir', en: 'Acting posts by their last day' },
  roles: SUCCESSION_READERS,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(answer),
  refusals: ['request/cursor-invalid'],
});

export const {
  record: orderActingPost,
  list: listActingPostsOf,
  get: getActingPost,
} = registerOperations({
  ...common,
  path: '/v1/asn/{nip}/acting-posts',
  stem: 'ActingPost',
  noun: { id: 'penugasan Plt atau Plh', en: 'an acting post' },
  readers: [...RECORD_READERS, 'appointing-official'],
  writers: RECORD_WRITERS,
  params: NipParams,
  body: ActingPostBody,
  entry: ActingPost,
  ownRecordOnly: true,
  refusals: [
    'reference/unknown',
    'acting-post/not-in-service',
    'acting-post/own-post',
    'acting-post/plt-post-held',
    'acting-post/plh-post-vacant',
    'acting-post/level',
    'acting-post/too-long',
    'acting-post/already-acting',
  ],
});

export const extendActingPost = operation({
  ...common,
  id: 'extendActingPost',
  method: 'POST',
  path: '/v1/asn/{nip}/acting-posts/{id}/extension',
  summary: { id: 'Memperpanjang Plt', en: 'Extend an acting post' },
  roles: RECORD_WRITERS,
  params: EntryParams,
  body: ActingExtensionBody,
  status: 200,
  answer,
  refusals: [
    'resource/not-found',
    'acting-post/ended',
    'acting-post/no-extension',
    'acting-post/extension-backwards',
    'acting-post/too-long',
  ],
});

export const endActingPost = operation({
  ...common,
  id: 'endActingPost',
  method: 'POST',
  path: '/v1/asn/{nip}/acting-posts/{id}/end',
  summary: { id: 'Mengakhiri Plt atau Plh', en: 'End an acting post' },
  roles: RECORD_WRITERS,
  params: EntryParams,
  body: ActingEndBody,
  status: 200,
  answer,
  refusals: ['resource/not-found', 'acting-post/ended', 'acting-post/end-date'],
});
