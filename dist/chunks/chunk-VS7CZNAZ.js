// src/formats/paths.ts
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
var ASSET = "asset:";
function nameOf(path) {
  return path.startsWith(ASSET) ? path.slice(ASSET.length) : path.slice(path.lastIndexOf("/") + 1);
}
function placeOf(path) {
  return path.startsWith(ASSET) ? { asset: path.slice(ASSET.length) } : { file: path };
}
function pathIn(beside, name) {
  const parts = name.replace(/^\.\//, "").split("/");
  if (name === "" || parts.some((part) => part === "" || part === "." || part === "..") || name.includes("\\"))
    return void 0;
  if (beside.startsWith(ASSET)) return `${ASSET}${name}`;
  const folder = folderOf(beside);
  return folder ? `${folder}/${parts.join("/")}` : parts.join("/");
}

export {
  folderOf,
  nameOf,
  placeOf,
  pathIn
};
