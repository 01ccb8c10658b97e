// src/github/labels.ts
async function keepLabel(client, { owner, repo, number }, name, wanted) {
  const need = { task: `change the labels of pull request ${number}`, permission: "pull-requests: write" };
  const { data } = await client.call(
    need,
    (octokit) => octokit.rest.issues.listLabelsOnIssue({ owner, repo, issue_number: number, per_page: 100 })
  );
  const there = data.some((label) => label.name.toLowerCase() === name.toLowerCase());
  if (there === wanted) return;
  await client.call(need, async (octokit) => {
    if (wanted) await octokit.rest.issues.addLabels({ owner, repo, issue_number: number, labels: [name] });
    else await octokit.rest.issues.removeLabel({ owner, repo, issue_number: number, name });
  });
}

export {
  keepLabel
};
