// src/formats/data-file.ts
function columnNames(names) {
  return names.slice(0, 100).map((name) => name.slice(0, 100));
}

export {
  columnNames
};
