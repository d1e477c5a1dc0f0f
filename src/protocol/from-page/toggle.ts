import { isPart } from "../parts.ts";
import { message } from "../shapes.ts";

/** The reader pressed one of the page's buttons. */
export const toggle = message("toggle", { part: isPart });
