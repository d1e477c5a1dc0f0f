import { commonmark } from "./commonmark.ts";
import type { Flavour } from "./flavour.ts";
import { goldmark } from "./goldmark.ts";
import { kramdown } from "./kramdown.ts";
import { markdownItEleventy } from "./markdown-it-eleventy.ts";
import { markdownItLume } from "./markdown-it-lume.ts";
import { markdownItVitepress } from "./markdown-it-vitepress.ts";
import { marked } from "./marked.ts";
import { material } from "./material.ts";
import { mdx } from "./mdx.ts";
import { mdxAlone } from "./mdx-alone.ts";
import { pandoc } from "./pandoc.ts";
import { phpMarkdown } from "./php-markdown.ts";
import { pythonMarkdown } from "./python-markdown.ts";
import { remarkGatsby } from "./remark-gatsby.ts";
import { remarkGfm } from "./remark-gfm.ts";
import { zenn } from "./zenn.ts";

/** Every flavour Recap reads. */
export const flavours: readonly Flavour[] = [
	commonmark,
	kramdown,
	goldmark,
	phpMarkdown,
	pythonMarkdown,
	material,
	marked,
	markdownItEleventy,
	markdownItLume,
	markdownItVitepress,
	remarkGfm,
	remarkGatsby,
	mdx,
	mdxAlone,
	zenn,
	pandoc,
];
