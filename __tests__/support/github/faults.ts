import type { ServerResponse } from 'node:http';

/** Something that goes wrong, as GitHub lets it go wrong. */
export interface Fault {
  method?: string;
  /** Of the path, without the query. */
  path: RegExp;
  /** How many requests it hits; all of them when left out. */
  times?: number;
  /** Answers in place of GitHub. */
  answer(response: ServerResponse): void | Promise<void>;
}

function json(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

const DOCS = 'https://docs.github.com/rest';

/** The answers are GitHub's own words, as its documentation and recorded traffic show them. */
export const faultAnswers = {
  badToken: (response: ServerResponse) =>
    json(response, 401, { message: 'Bad credentials', documentation_url: DOCS, status: '401' }),
  readOnlyToken: (permission: string) => (response: ServerResponse) =>
    json(
      response,
      403,
      { message: 'Resource not accessible by integration', documentation_url: DOCS, status: '403' },
      { 'x-accepted-github-permissions': permission },
    ),
  notFound: (response: ServerResponse) =>
    json(response, 404, { message: 'Not Found', documentation_url: DOCS, status: '404' }),
  invalid: (message: string) => (response: ServerResponse) =>
    json(response, 422, { message: 'Validation Failed', errors: [{ message }], documentation_url: DOCS }),
  secondaryLimit: (status: 403 | 429, seconds: number) => (response: ServerResponse) =>
    json(
      response,
      status,
      {
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      },
      { 'retry-after': String(seconds) },
    ),
  primaryLimit: (reset: number) => (response: ServerResponse) =>
    json(
      response,
      403,
      { message: 'API rate limit exceeded for installation ID 1.' },
      { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
    ),
  serverError: (status: number) => (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end('<html><body>Unicorn!</body></html>');
  },
  redirect: (location: string) => (response: ServerResponse) => {
    response.writeHead(302, { location });
    response.end();
  },
  /** Half of an answer, then the connection breaks. */
  cut: (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"sha": "');
    setTimeout(() => response.destroy(), 20);
  },
  /** Headers, and then nothing for as long as the caller waits. */
  silence: (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{');
  },
};
