import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  exchange,
  fetchSpan,
  readBody
} from "./chunk-IEIIF4QH.js";
import {
  GitHubError
} from "./chunk-L4D2QGCR.js";

// src/github/client.ts
var STREAM_TIMEOUT = 18e4;
var TIMEOUT = 3e4;
var ANSWER_LIMIT = 32 * 1024 * 1024;
async function openClient(settings) {
  const { GitHub, getOctokitOptions, defaults } = await import("./utils-UTXBOXIC.js");
  const apiUrl = settings.apiUrl.replace(/\/+$/, "");
  const { origin } = new URL(apiUrl);
  const sender = {
    // Proxies of the runner are known to this one.
    fetch: defaults.request?.fetch,
    userAgent: `open-label/${settings.version}`,
    timeout: settings.timeout ?? TIMEOUT,
    wait: settings.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
    ...settings.token && { credential: { origin, authorization: `token ${settings.token}` } }
  };
  const options = {
    baseUrl: apiUrl,
    userAgent: sender.userAgent,
    request: { fetch: guardedFetch(sender, origin) },
    log: { debug: () => {
    }, info: () => {
    }, warn: () => {
    }, error: () => {
    } }
  };
  const octokit = new GitHub(settings.token ? getOctokitOptions(settings.token, options) : options);
  const downloadFrom = async (need, url, accept, start, end) => {
    try {
      return await fetchSpan(sender, { url, headers: { accept }, redirects: "any" }, start, end);
    } catch (error) {
      throw GitHubError.from(error, need, Boolean(settings.token));
    }
  };
  return {
    apiUrl,
    hasToken: Boolean(settings.token),
    async call(need, use) {
      try {
        return await use(octokit);
      } catch (error) {
        throw GitHubError.from(error, need, Boolean(settings.token));
      }
    },
    download: (need, path, ...rest) => downloadFrom(need, `${apiUrl}${path}`, ...rest),
    downloadFrom,
    async stream(need, path, use) {
      const outgoing = { url: `${apiUrl}${path}`, redirects: "any" };
      try {
        await exchange(
          { ...sender, timeout: STREAM_TIMEOUT },
          outgoing,
          async ({ status, headers, body }) => {
            if (status !== 200 || !body)
              throw GitHubError.fromStatus(status, headers, need, Boolean(settings.token));
            await use(body);
          }
        );
      } catch (error) {
        throw GitHubError.from(error, need, Boolean(settings.token));
      }
    }
  };
}
function guardedFetch(sender, origin) {
  return async (url, init) => {
    if (new URL(url).origin !== origin) throw new GitHubError(`an address outside ${origin} was refused`);
    const headers = { ...init.headers };
    const outgoing = {
      url,
      headers,
      redirects: "same-origin",
      ...init.method && { method: init.method },
      ...init.body && { body: init.body }
    };
    return exchange(sender, outgoing, async (response) => {
      const body = await readBody(response, ANSWER_LIMIT);
      const whole = new Response(isEmpty(response.status) ? null : Buffer.from(body), {
        status: response.status,
        statusText: response.statusText,
        headers: [...response.headers]
      });
      Object.defineProperty(whole, "url", { value: url });
      return whole;
    });
  };
}
function isEmpty(status) {
  return status === 204 || status === 205 || status === 304;
}

export {
  openClient
};
