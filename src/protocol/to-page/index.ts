import { anyOf, type Guarded } from "../shapes.ts";
import { builtInLayout } from "./built-in-layout.ts";
import { cards } from "./cards.ts";
import { keepInView } from "./keep-in-view.ts";
import { marks } from "./marks.ts";
import { outline } from "./outline.ts";
import { scrollTo } from "./scroll-to.ts";
import { show } from "./show.ts";
import { siteLayout } from "./site-layout.ts";
import { view } from "./view.ts";

/** Whether a message that reached the page is one VS Code sends. */
export const isToPage = anyOf([
	show,
	scrollTo,
	keepInView,
	view,
	outline,
	cards,
	marks,
	siteLayout,
	builtInLayout,
]);

/** Every message from VS Code to the page. */
export type ToPage = Guarded<typeof isToPage>;

type OfType<Type extends ToPage["type"]> = Extract<ToPage, { readonly type: Type }>;

/** The post itself. */
export type PostToPage = OfType<"show" | "scrollTo" | "keepInView">;

/** About what the page shows beside the post. */
export type ExtrasToPage = OfType<"view" | "outline" | "cards" | "marks">;

/** About the layout around the post. */
export type LayoutToPage = OfType<"siteLayout" | "builtInLayout">;
