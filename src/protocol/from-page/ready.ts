import { message } from "../shapes.ts";

/** The page is empty and listens. */
export const ready = message("ready", {});
