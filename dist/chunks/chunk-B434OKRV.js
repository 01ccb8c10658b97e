import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/github/identity.ts
var ACTIONS_BOT = "github-actions[bot]";
async function loginOf(client) {
  try {
    const answer = await client.call(
      { task: "find out who the token belongs to" },
      (octokit) => octokit.graphql("query { viewer { login } }")
    );
    return answer.viewer.login;
  } catch {
    return ACTIONS_BOT;
  }
}
function isSameLogin(a, b) {
  const plain = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
  return plain(a) === plain(b);
}

export {
  loginOf,
  isSameLogin
};
