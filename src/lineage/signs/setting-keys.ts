/** A key with a value in settings, and the keys that it stands under. */
export interface Setting {
  name: string;
  value: string;
  /** Outermost first, its own not among them. */
  parents: readonly string[];
  /** Offset in the text. */
  index: number;
}

/** A line of YAML, JSON or TOML that begins with a key. */
const LINE =
  /^([ \t]*)(?:-[ \t]+)?(?:\[+([\w.-]{1,80})\]+|["']?([A-Za-z_][\w.-]{0,60})["']?[ \t]*[:=][ \t]*(?:["']?([^"',#\s{[&]{1,300}))?)/gm;

/** The keys of settings with what they stand under, told by indentation: good for whatever a person laid out. */
export function settingsIn(text: string): Setting[] {
  const settings: Setting[] = [];
  let section: string[] = [];
  let open: { indent: number; name: string }[] = [];
  for (const { 1: space = '', 2: heading, 3: name, 4: value, index } of text.matchAll(LINE)) {
    if (heading !== undefined) {
      section = heading.split('.');
      open = [];
      continue;
    }
    open = open.filter(({ indent }) => indent < space.length);
    if (value === undefined) open.push({ indent: space.length, name: name! });
    else
      settings.push({ name: name!, value, parents: [...section, ...open.map((each) => each.name)], index });
  }
  return settings;
}
