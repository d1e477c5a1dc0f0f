import { message } from "../shapes.ts";
import { layoutParts } from "./layout-parts.ts";

/** The preview's own layout; `notes` say why where the blog's was asked for. */
export const builtInLayout = message("builtInLayout", layoutParts);
