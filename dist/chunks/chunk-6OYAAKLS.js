// src/text/task.ts
function taskOf({ source }, { kind, start }) {
  const mark = kind === "item" ? /\[([ xX])\]\s*\W{0,4}$/.exec(source.slice(Math.max(0, start - 8), start)) : null;
  if (!mark) return void 0;
  return mark[1] === " " ? "open" : "done";
}

export {
  taskOf
};
