import { type Guarded, oneOf } from "./shapes.ts";

/** How the page is set: `recap.preview.layout`. */
export const previewLayouts = ["classic", "wordpress", "minimal"] as const;
export const isLayout = oneOf(previewLayouts);
export type PreviewLayout = Guarded<typeof isLayout>;

/** What a reader can switch on and off. */
export const isPart = oneOf(["narrow", "cards", "marks"]);
export type PreviewPart = Guarded<typeof isPart>;
