import {
  require_undici
} from "./chunk-BGBHZGGW.js";
import "./chunk-7VZ5H7B6.js";
export default require_undici();
