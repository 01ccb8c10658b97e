import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { extras } from './extras.ts';
import type { Fault } from './faults.ts';
import { mistakesInRequest, mistakesInResponse, type Route, routeOf } from './openapi.ts';
import { type Store, startStore } from './store.ts';

/**
 * GitHub on this machine: `emulate` keeps the state, and this front holds every call and every answer against GitHub's
 * own description of its API, adds what emulate lacks, checks tokens, and lets things go wrong on demand.
 */
export interface FakeGitHub {
  url: string;
  store: Store;
  /** Every call that came in. */
  calls: Call[];
  /** What does not fit GitHub's description. A test that leaves any here has found a mistake. */
  mistakes: string[];
  faults: Fault[];
  artifacts: Artifact[];
  /** A call with all rights, outside of the checks: for the set-up of a test, and for its assertions. */
  admin<T = unknown>(method: string, path: string, body?: object): Promise<T>;
  close(): Promise<void>;
}

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  authorization: string | undefined;
  status: number;
}

export interface Artifact {
  id: number;
  run: number;
  name: string;
  zip: Buffer;
}

/** Who may do what: `github-actions[bot]` may write, the token of a fork's job only read. */
export const TOKENS = {
  write: 'ghs_write',
  readOnly: 'ghs_readonly',
  stranger: 'ghp_stranger',
} as const;

const LOGINS: Record<string, string> = {
  [TOKENS.write]: 'github-actions[bot]',
  [TOKENS.readOnly]: 'github-actions[bot]',
  [TOKENS.stranger]: 'stranger',
};

/** Owner of everything, as whom the set-up writes. */
export const OWNER = 'acme';

export async function startFakeGitHub(): Promise<FakeGitHub> {
  const store = await startStore();
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      fake.mistakes.push(`the fake failed: ${(error as Error).stack}`);
      response.destroy();
    });
  });
  // An idle connection stays open, however long a machine takes between two tests.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: {
        admin: { login: OWNER, scopes: ['repo'] },
        ...Object.fromEntries(
          Object.entries(LOGINS).map(([token, login]) => [token, { login, scopes: ['repo'] }]),
        ),
      },
      github: {
        users: [{ login: OWNER }, { login: 'github-actions[bot]' }, { login: 'stranger' }],
        repos: [],
      },
    },
  });
  /** Asks emulate, and puts this front's address in place of its own. */
  async function pass(
    method: string,
    path: string,
    token: string,
    body?: RequestInit['body'],
    type = 'application/json',
  ): Promise<Response> {
    // A connection kept from an earlier call may be closed by now, which is no fault of what is tested.
    const headers = { authorization: `token ${token}`, 'content-type': type, connection: 'close' };
    const answer = await fetch(`${emulator.url}${path}`, { method, headers, ...(body && { body }) });
    // Brackets of a bot's name are not allowed in an address.
    const text = (await answer.text())
      .replaceAll(emulator.url, url)
      .replaceAll('/github-actions[bot]', '/github-actions%5Bbot%5D');
    const link = answer.headers.get('link')?.replaceAll(emulator.url, url);
    return new Response(answer.status === 204 ? null : text, {
      status: answer.status,
      ...(link && { headers: { link } }),
    });
  }

  const fake: FakeGitHub = {
    url,
    store,
    calls: [],
    mistakes: [],
    faults: [],
    artifacts: [],
    async admin<T>(method: string, path: string, body?: object): Promise<T> {
      const raw = Buffer.isBuffer(body);
      const answer = await pass(
        method,
        path,
        'admin',
        raw ? body : body && JSON.stringify(body),
        raw ? 'application/octet-stream' : undefined,
      );
      const text = await answer.text();
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return (text ? JSON.parse(text) : undefined) as T;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([store.close(), emulator.close()]);
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks);
    // An Enterprise Server keeps its API below this.
    const address = (request.url ?? '/').replace(/^\/api(?:\/v3)?(?=\/)/, '');
    const target = new URL(address, url);
    const method = request.method ?? 'GET';
    const { authorization } = request.headers;
    const call: Call = {
      method,
      path: target.pathname,
      query: target.searchParams,
      body: raw.length ? parsed(raw) : undefined,
      authorization,
      status: 0,
    };
    fake.calls.push(call);
    response.on('close', () => {
      call.status = response.statusCode;
    });

    const fault = fake.faults.find(
      (each) => (each.method ?? method) === method && each.path.test(target.pathname) && each.times !== 0,
    );
    if (fault) {
      if (fault.times !== undefined) fault.times--;
      await fault.answer(response);
      return;
    }
    const send = (status: number, body?: object, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    const token = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1];
    if (token !== undefined && !LOGINS[token])
      return send(401, { message: 'Bad credentials', status: '401' });
    if (method === 'POST' && target.pathname === '/graphql') {
      // Not part of the REST description; the one query that the project sends.
      const login = LOGINS[token ?? ''];
      return login
        ? send(200, { data: { viewer: { login } } })
        : send(401, { message: 'Requires authentication' });
    }
    const route = routeOf(method, target.pathname);
    if (!route) {
      fake.mistakes.push(`GitHub has no operation ${method} ${target.pathname} in the slice`);
      return send(404, { message: 'Not Found' });
    }
    const wrong = mistakesInRequest(route, target.searchParams, call.body);
    if (wrong.length) {
      fake.mistakes.push(...wrong);
      return send(422, { message: 'Validation Failed', errors: wrong });
    }
    if (method !== 'GET') {
      if (!token) return send(401, { message: 'Requires authentication', status: '401' });
      if (token === TOKENS.readOnly) {
        const accepted = route.path.includes('/releases/')
          ? 'contents=write'
          : 'issues=write; pull_requests=write';
        const body = { message: 'Resource not accessible by integration', status: '403' };
        return send(403, body, { 'x-accepted-github-permissions': accepted });
      }
      const tooLong = (call.body as { body?: unknown } | undefined)?.body;
      if (typeof tooLong === 'string' && tooLong.length > 65_536 && route.path.includes('/comments')) {
        const message = 'body is too long (maximum is 65536 characters)';
        return send(422, {
          message: 'Validation Failed',
          errors: [{ code: 'custom', field: 'body', message }],
        });
      }
    }
    const extra = extras[route.operation.operationId];
    const state = {
      fake,
      call,
      accept: request.headers.accept ?? '',
      pass: (verb: string, path: string, body?: string) => pass(verb, path, token ?? 'admin', body),
    };
    if (extra && (await extra(state, response))) return;
    await forward(route, address, raw, token ?? 'admin', call, response);
  }

  async function forward(
    route: Route,
    path: string,
    raw: Buffer,
    token: string,
    call: Call,
    response: ServerResponse,
  ): Promise<void> {
    const answer = await pass(call.method, path, token, raw.length ? raw : undefined);
    const text = await answer.text();
    const body: unknown = text ? JSON.parse(text) : undefined;
    fake.mistakes.push(...mistakesInResponse(route, answer.status, body));
    const link = answer.headers.get('link');
    response.writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      ...(link && { link }),
    });
    response.end(text || undefined);
  }

  return fake;
}

function parsed(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'));
  } catch {
    return raw;
  }
}
