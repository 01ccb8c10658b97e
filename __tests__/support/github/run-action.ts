import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Event } from './events.ts';

export interface ActionRun {
  code: number | null;
  outputs: Record<string, string>;
  summary: string;
  /** Workflow commands of the log: annotations, by kind. */
  annotations: { kind: string; properties: Record<string, string>; message: string }[];
  log: string;
  /** A file that the run wrote to its workspace. */
  file: (path: string) => string | undefined;
}

export interface ActionSettings {
  apiUrl: string;
  token: string;
  event: Event;
  inputs?: Record<string, string>;
  /** Files that were checked out; none when left out. */
  workspace?: Record<string, string>;
  /** Links that were checked out, with where each leads. */
  links?: Record<string, string>;
  environment?: Record<string, string>;
}

/** Runs the bundled Action as a runner would: a process of its own, fed by environment and files. */
export async function runAction(settings: ActionSettings): Promise<ActionRun> {
  const home = await mkdtemp(join(tmpdir(), 'open-label-run-'));
  try {
    const workspace = join(home, 'workspace');
    await mkdir(workspace);
    for (const [path, content] of Object.entries(settings.workspace ?? {})) {
      await mkdir(dirname(join(workspace, path)), { recursive: true });
      await writeFile(join(workspace, path), content);
    }
    for (const [path, target] of Object.entries(settings.links ?? {}))
      await symlink(target, join(workspace, path));
    const at = (name: string) => join(home, name);
    await writeFile(at('event.json'), JSON.stringify(settings.event.payload));
    await writeFile(at('output'), '');
    await writeFile(at('summary'), '');
    const inputs: Record<string, string> = {
      ...(await defaults()),
      'github-token': settings.token,
      ...settings.inputs,
    };
    const environment: Record<string, string> = {
      PATH: process.env.PATH ?? '',
      HOME: home,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: settings.apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '4711',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary'),
      ...settings.event.environment,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...settings.environment,
    };
    const { code, log } = await run(
      join(process.env.OPEN_LABEL_BUNDLE ?? 'dist', 'action.js'),
      environment,
      home,
    );
    const written = await filesOf(workspace, [inputs['report-file'], inputs['sarif-file']]);
    return {
      code,
      log,
      outputs: outputsIn(await readFile(at('output'), 'utf8')),
      summary: await readFile(at('summary'), 'utf8'),
      annotations: annotationsIn(log),
      file: (path) => written.get(path),
    };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** The defaults are the ones of action.yml: a default that only a test knows would prove nothing. */
async function defaults(): Promise<Record<string, string>> {
  const action = parse(await readFile('action.yml', 'utf8')) as {
    inputs: Record<string, { default: string }>;
  };
  return Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
}

async function run(file: string, environment: Record<string, string>, cwd: string) {
  const child = spawn(process.execPath, [file], { env: environment, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, log };
}

async function filesOf(folder: string, paths: (string | undefined)[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const path of paths) {
    const content = path && (await readFile(join(folder, path), 'utf8').catch(() => undefined));
    if (path && content !== undefined) files.set(path, content);
  }
  return files;
}

function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\n([\s\S]*?)\n\2$/gm)) {
    outputs[name!] = value!;
  }
  return outputs;
}

function annotationsIn(log: string): ActionRun['annotations'] {
  const decoded = (text: string) =>
    text
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  return [...log.matchAll(/^::(error|warning|notice)(?: ([^\n]*?))?::(.*)$/gm)].map(
    ([, kind, properties, message]) => ({
      kind: kind!,
      properties: Object.fromEntries(
        (properties ?? '')
          .split(',')
          .filter(Boolean)
          .map((pair) => {
            const [name = '', value = ''] = pair.split('=');
            return [name, decoded(value)];
          }),
      ),
      message: decoded(message!),
    }),
  );
}
