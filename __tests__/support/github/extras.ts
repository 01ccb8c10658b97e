import type { ServerResponse } from 'node:http';
import type { Call, FakeGitHub } from './fake-github.ts';
import { mistakesInResponse, routeOf } from './openapi.ts';
import { tarball } from './tarball.ts';

interface Context {
  fake: FakeGitHub;
  call: Call;
  accept: string;
  pass: (method: string, path: string, body?: string) => Promise<Response>;
}

/** True when it answered. */
type Extra = (context: Context, response: ServerResponse) => Promise<boolean> | boolean;

interface TreeAnswer {
  sha: string;
  url: string;
  tree: { path: string; type: string; sha: string; size?: number }[];
  truncated: boolean;
}

/** Bytes of release assets, by id: emulate keeps their sizes only. */
export const assetBytes = new Map<number, Buffer>();

/** Trees that GitHub would cut, by how many entries it would show of them. */
export const truncatedTrees = new Map<string, number>();

/** What GitHub does and emulate does not, by operation. */
export const extras: Record<string, Extra> = {
  'repos/get': async (context, response) => {
    const answer = await context.pass('GET', context.call.path);
    if (answer.status !== 200) return false;
    const repository = (await answer.json()) as { pushed_at: string | null };
    repository.pushed_at ??= '2026-01-01T00:00:00Z';
    return json(context, response, { ...repository, network_count: 0, subscribers_count: 0 });
  },

  'repos/get-commit': async ({ call, accept, pass }, response) => {
    const answer = await pass('GET', call.path);
    if (!accept.includes('sha') || answer.status !== 200) return false;
    const { sha } = (await answer.json()) as { sha: string };
    response.writeHead(200, { 'content-type': 'application/vnd.github.sha; charset=utf-8' });
    response.end(sha);
    return true;
  },

  'git/get-tree': async (context, response) => {
    const { call, pass } = context;
    const answer = await pass('GET', `${call.path}?${call.query.toString()}`);
    if (answer.status !== 200) return false;
    const tree = (await answer.json()) as TreeAnswer;
    const shown = call.query.has('recursive') ? truncatedTrees.get(tree.sha) : undefined;
    if (shown !== undefined) {
      tree.tree.length = Math.min(shown, tree.tree.length);
      tree.truncated = true;
    }
    return json(context, response, tree);
  },

  'git/get-blob': async ({ call, accept, pass }, response) => {
    if (!accept.includes('raw')) return false;
    const answer = await pass('GET', call.path);
    if (answer.status !== 200) return false;
    const { content } = (await answer.json()) as { content: string };
    // Like GitHub, it sends a blob whole, whatever range was asked for.
    const bytes = Buffer.from(content, 'base64');
    response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' });
    response.end(bytes);
    return true;
  },

  'repos/get-content': async (context, response) => {
    const { call, accept, pass, fake } = context;
    const answer = await pass('GET', `${call.path}?${call.query.toString()}`);
    if (answer.status !== 200) return false;
    const content = (await answer.json()) as { content?: string; download_url?: string; path: string };
    if (typeof content.content !== 'string') return false;
    const bytes = Buffer.from(content.content, 'base64');
    if (accept.includes('raw')) {
      response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' });
      response.end(bytes);
      return true;
    }
    content.download_url = fake.store.put(`/raw/${content.path}?token=once`, bytes);
    // Of a file of more than 1 MB GitHub gives the address alone, in this form of the answer.
    if (bytes.length > 1024 * 1024) Object.assign(content, { content: '', encoding: 'none' });
    return json(context, response, content);
  },

  'repos/download-tarball-archive': async ({ call, pass, fake }, response) => {
    const [, , owner, repo, , ref] = call.path.split('/');
    const answer = await pass('GET', `/repos/${owner}/${repo}/git/trees/${ref}?recursive=1`);
    if (answer.status !== 200) return false;
    const { tree } = (await answer.json()) as TreeAnswer;
    const files = new Map<string, Buffer>();
    for (const { path, type, sha } of tree) {
      if (type !== 'blob') continue;
      const blob = (await (await pass('GET', `/repos/${owner}/${repo}/git/blobs/${sha}`)).json()) as {
        content: string;
      };
      files.set(path, Buffer.from(blob.content, 'base64'));
    }
    const location = fake.store.put(
      `/tarball/${ref}`,
      tarball(`${owner}-${repo}-${ref?.slice(0, 7)}`, files),
    );
    response.writeHead(302, { location });
    response.end();
    return true;
  },

  'repos/list-release-assets': async (context, response) => {
    const { call, pass } = context;
    const answer = await pass('GET', `${call.path}?${call.query.toString()}`);
    if (answer.status !== 200) return false;
    const assets = (await answer.json()) as object[];
    return json(context, response, assets.map(withDigest));
  },

  'repos/get-release': async (context, response) => {
    const answer = await context.pass('GET', context.call.path);
    return answer.status === 200 && json(context, response, releaseOf(await answer.json()));
  },

  'repos/update-release': async (context, response) => {
    const { call, pass } = context;
    const answer = await pass('PATCH', call.path, JSON.stringify(call.body));
    return answer.status === 200 && json(context, response, releaseOf(await answer.json()));
  },

  'repos/get-release-asset': ({ call, accept, fake }, response) => {
    const id = Number(call.path.split('/').at(-1));
    const bytes = assetBytes.get(id);
    if (!accept.includes('octet-stream') || !bytes) return false;
    response.writeHead(302, { location: fake.store.put(`/assets/${id}?signature=once`, bytes) });
    response.end();
    return true;
  },

  'pulls/list-files': async (context, response) => {
    const { call, pass } = context;
    const pull = (await (await pass('GET', call.path.replace(/\/files$/, ''))).json()) as {
      base: { sha: string };
      head: { sha: string };
    };
    const repo = call.path.split('/').slice(0, 4).join('/');
    const compared = await pass('GET', `${repo}/compare/${pull.base.sha}...${pull.head.sha}`);
    const { files } = (await compared.json()) as { files: object[] };
    return json(context, response, files);
  },

  'pulls/list-review-comments': async (context, response) => {
    const { call, pass } = context;
    const answer = await pass('GET', `${call.path}?${call.query.toString()}`);
    if (answer.status !== 200) return false;
    const remarks = (await answer.json()) as { html_url: string; url: string; pull_request_url: string }[];
    const complete = remarks.map((remark) => ({
      ...Object.fromEntries(Object.entries(remark).filter(([, value]) => value !== null)),
      pull_request_review_id: 1,
      _links: {
        self: { href: remark.url },
        html: { href: remark.html_url },
        pull_request: { href: remark.pull_request_url },
      },
    }));
    return json(context, response, complete);
  },

  'pulls/create-review': async (context, response) => {
    const { call, pass } = context;
    const { comments = [], ...review } = call.body as { comments?: object[]; commit_id: string };
    const made = (await (await pass('POST', call.path, JSON.stringify(review))).json()) as object;
    for (const comment of comments) {
      const remark = { ...comment, commit_id: review.commit_id };
      await pass('POST', call.path.replace(/\/reviews$/, '/comments'), JSON.stringify(remark));
    }
    return json(context, response, made);
  },

  'actions/list-workflow-run-artifacts': (context, response) => {
    const { call, fake } = context;
    const [, , owner, repo, , , run] = call.path.split('/');
    const artifacts = fake.artifacts
      .filter((artifact) => artifact.run === Number(run) && artifact.name === call.query.get('name'))
      .map(({ id, name, zip }) => ({
        id,
        node_id: `A_${id}`,
        name,
        size_in_bytes: zip.length,
        url: `${fake.url}/repos/${owner}/${repo}/actions/artifacts/${id}`,
        archive_download_url: `${fake.url}/repos/${owner}/${repo}/actions/artifacts/${id}/zip`,
        expired: false,
        created_at: '2026-01-01T00:00:00Z',
        expires_at: '2026-04-01T00:00:00Z',
        updated_at: '2026-01-01T00:00:00Z',
      }));
    return json(context, response, { total_count: artifacts.length, artifacts });
  },

  'actions/download-artifact': ({ call, fake }, response) => {
    const id = Number(call.path.split('/').at(-2));
    const artifact = fake.artifacts.find((each) => each.id === id);
    if (!artifact) return false;
    response.writeHead(302, { location: fake.store.put(`/artifacts/${id}?signature=once`, artifact.zip) });
    response.end();
    return true;
  },
};

function withDigest(asset: object): object {
  return { ...asset, digest: null };
}

function releaseOf(answer: unknown): object {
  const release = answer as { assets: object[] };
  return { ...release, assets: release.assets.map(withDigest) };
}

function json({ fake, call }: Context, response: ServerResponse, body: object): true {
  const route = routeOf(call.method, call.path);
  if (route) fake.mistakes.push(...mistakesInResponse(route, 200, body));
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
  return true;
}
