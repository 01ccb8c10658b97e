import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/action.ts
console.log("not built yet");
