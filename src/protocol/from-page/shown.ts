import { isCount } from "../guards.ts";
import { message } from "../shapes.ts";

/** The page has applied a `show`. */
export const shown = message("shown", { version: isCount });
