import { isSafeAddress } from "./safe-markup.ts";

/** A stylesheet of a layout, in the order of the page. */
export type Stylesheet =
	| { readonly kind: "link"; readonly href: string; readonly media: string | undefined }
	| { readonly kind: "inline"; readonly css: string; readonly media: string | undefined };

const mostSheets = 50;
const longestSheet = 524_288;

/** Collects what `<link rel=stylesheet>` and `<style>` bring, up to 50 sheets; longer ones than 512 KB are left out. */
export class Stylesheets {
	readonly #sheets: Stylesheet[] = [];

	get all(): readonly Stylesheet[] {
		return this.#sheets;
	}

	addLink({
		rel = "",
		href = "",
		media,
		type = "text/css",
		disabled,
	}: Readonly<Record<string, string>>): void {
		const relations = rel.toLowerCase().split(/\s+/);
		const isSheet = relations.includes("stylesheet") && !relations.includes("alternate");
		if (!isSheet || disabled !== undefined || type.toLowerCase() !== "text/css") return;
		if (href.trim() !== "" && isSafeAddress("link", href))
			this.#add({ kind: "link", href: href.trim(), media });
	}

	addInline(css: string, media: string | undefined): void {
		if (css.trim() !== "" && css.length <= longestSheet) this.#add({ kind: "inline", css, media });
	}

	#add(sheet: Stylesheet): void {
		if (this.#sheets.length < mostSheets) this.#sheets.push(sheet);
	}
}
