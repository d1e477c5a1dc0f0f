import { addresses } from "./addresses.ts";
import { embeds } from "./embeds.ts";
import { foreign } from "./foreign.ts";
import { handlers } from "./handlers.ts";
import { markdown } from "./markdown.ts";
import { mutation } from "./mutation.ts";
import { names } from "./names.ts";
import { pageChangers } from "./page-changers.ts";
import { scripts } from "./scripts.ts";
import { templateTags } from "./template-tags.ts";

/**
 * Hostile markup by kind. Whatever runs in it would call `tripwire()`; whatever it would load or send stands at
 * `out.invalid`. Each starts on a line of its own, so that Markdown leaves it be.
 */
export const htmlVectors = { scripts, handlers, addresses, foreign, mutation, embeds, pageChangers, names };

/** The same, and what becomes hostile markup only on its way through Markdown and a blog engine. */
export const bodyVectors = { ...htmlVectors, markdown, templateTags };

/** Every vector that stands in a post's body. */
export const xssVectors: readonly string[] = Object.values(bodyVectors).flat();
