import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { Context } from 'hono'
import type { SecurityVariables } from './security-headers.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

type PageContext = Context<{ Variables: SecurityVariables }>

/** Serves one built app under `/<app>/`: only files that were there at start, every other page address gets the app itself. */
export function staticApp(
  app: string,
  folder: string,
): (context: PageContext) => Promise<Response> {
  const files = new Map(filesIn(folder).map((path) => [`/${app}/${path}`, join(folder, path)]))
  return async (context) => {
    const path = decodeURIComponent(new URL(context.req.url).pathname)
    const file = files.get(path)
    if (file !== undefined && !file.endsWith('.html')) return asset(context, { path, file })
    if (extname(path) !== '' && file === undefined) return context.text('没有这个文件。', 404)
    const page = file ?? files.get(`/${app}/index.html`)
    if (page === undefined)
      return context.text(`界面还没有构建:请运行 pnpm start(或先构建 @xiance/${app})。`, 503)
    return html(context, await readFile(page, 'utf8'))
  }
}

/** Vite's hashed assets never change; everything else is asked about each time. */
async function asset(
  context: PageContext,
  { path, file }: { readonly path: string; readonly file: string },
): Promise<Response> {
  const body = await readFile(file)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const caching = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  const headers = {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': caching,
    etag,
  }
  if (context.req.header('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  return new Response(body, { headers })
}

function html(context: PageContext, text: string): Response {
  const nonce = context.get('nonce')
  const page = text.replace(
    '<head>',
    `<head>\n    <meta property="csp-nonce" nonce="${nonce}" content="${nonce}" />`,
  )
  return new Response(page, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  })
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
