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

const post = anyOf([show, scrollTo, keepInView]);
const extras = anyOf([view, outline, cards, marks]);
const layout = anyOf([siteLayout, builtInLayout]);

/** Whether a message that reached the page is one VS Code sends. */
export const isToPage = anyOf([post, extras, layout]);

/** Every message from VS Code to the page. */
export type ToPage = Guarded<typeof isToPage>;

/** The post itself. */
export type PostToPage = Guarded<typeof post>;

/** About what the page shows beside the post. */
export type ExtrasToPage = Guarded<typeof extras>;

/** About the layout around the post. */
export type LayoutToPage = Guarded<typeof layout>;
