import { type Guard, type Guarded, oneOf } from "./shapes.ts";

/** How the page is set, as one word of a class: `recap.preview.layout` knows which there are. */
export const isLayout: Guard<string> = (value): value is string =>
	typeof value === "string" && /^[a-z]{1,40}$/.test(value);

/** What a reader can switch on and off. */
export const isPart = oneOf(["narrow", "cards", "marks"]);
export type PreviewPart = Guarded<typeof isPart>;
