// src/commands/io.ts
var EXIT = { holds: 0, doesNotHold: 1, usage: 2, fault: 3 };

export {
  EXIT
};
