import {
  fetchSpan
} from "./chunk-DG3F7LVA.js";
import {
  exchange,
  nodeFetch,
  readBody
} from "./chunk-CQWVVQ46.js";
import {
  GitHubError
} from "./chunk-RRSEFE7G.js";

// src/github/client.ts
var STREAM_TIMEOUT = 18e4;
var TIMEOUT = 3e4;
var ANSWER_LIMIT = 32 * 1024 * 1024;
async function openClient(settings) {
  const { GitHub, getOctokitOptions, defaults } = await import("./utils-LJCEQUUU.js");
  const apiUrl = settings.apiUrl.replace(/\/+$/, "");
  const { origin } = new URL(apiUrl);
  const sender = {
    // Proxies of the runner are known to the library's own.
    fetch: isProxied() ? defaults.request?.fetch : nodeFetch,
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
        const { status, headers, body } = await exchange(
          { ...sender, timeout: STREAM_TIMEOUT },
          outgoing,
          async (answer) => answer
        );
        if (status !== 200 || !body) {
          throw GitHubError.fromStatus(status, headers, need, Boolean(settings.token));
        }
        await use(body);
      } catch (error) {
        throw GitHubError.from(error, need, Boolean(settings.token));
      }
    }
  };
}
function isProxied() {
  const { https_proxy, HTTPS_PROXY, http_proxy, HTTP_PROXY } = process.env;
  return Boolean(https_proxy || HTTPS_PROXY || http_proxy || HTTP_PROXY);
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
