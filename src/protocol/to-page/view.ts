import { isLayout, isPart } from "../parts.ts";
import { type Guarded, listOf, message } from "../shapes.ts";

/** How to show the post, and which parts are on. */
export const view = message("view", { layout: isLayout, parts: listOf(isPart) });
export type ViewMessage = Guarded<typeof view>;
