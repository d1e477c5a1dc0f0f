/// <reference path="../liquid/liquidjs.d.ts" />
import * as l10n from "@vscode/l10n";
import { type Context, type Emitter, Tag, type TagClass } from "liquidjs/dist/liquid.browser.mjs";
import { relativeUrl, siteText } from "../filters/url-filters.ts";
import type { LayoutRendering } from "../layout-rendering.ts";
import { postUrl, splitPostName } from "../permalink.ts";

/** Jekyll's `{% post_url 2016-02-02-name %}` and `{% link _posts/2016-02-02-name.md %}`; other pages' own permalinks are not looked up. */
export function addressTag(run: LayoutRendering): TagClass {
	return class AddressTag extends Tag {
		override render({ environments }: Context, emitter: Emitter): void {
			const written = this.token.args.trim();
			const address =
				this.token.name === "post_url"
					? addressOfPost(environments, written)
					: addressOfFile(environments, written);
			if (address !== undefined) {
				emitter.write(relativeUrl(address, siteText(environments, "baseurl")));
				return;
			}
			const example = "{% post_url 2026-01-31-name-of-the-post %}";
			emitter.write(
				run.box(this.token.getText(), l10n.t("Name the post by its file, as in {0}.", example), this.token),
			);
		}
	};
}

function addressOfPost(environments: Readonly<Record<string, unknown>>, written: string): string | undefined {
	const segments = written.split("/");
	const name = splitPostName(segments.at(-1) ?? "");
	const categories = segments.slice(0, -1).filter((segment) => segment !== "_posts");
	return name && postUrl({ ...name, categories }, siteText(environments, "permalink"));
}

function addressOfFile(environments: Readonly<Record<string, unknown>>, written: string): string | undefined {
	const path = written.replace(/^\/+/, "");
	if (path === "" || path.split("/").includes("..")) return undefined;
	if (/(?:^|\/)_posts\//.test(path)) return addressOfPost(environments, path);
	return `/${path.replace(/\.(?:md|markdown|mkd)$/i, ".html").replace(/(^|\/)index\.html$/, "$1")}`;
}
