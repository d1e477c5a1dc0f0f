/// <reference path="./liquid/liquidjs.d.ts" />
import * as l10n from "@vscode/l10n";
import { Drop } from "liquidjs/dist/liquid.browser.mjs";
import type { FieldData } from "../front-matter/model.ts";
import type { LayoutRendering } from "./layout-rendering.ts";
import { toLiquidData } from "./liquid-data.ts";
import { readYamlData } from "./yaml-data.ts";

const extensions = ["yml", "yaml", "json"];

/** `site.data`: `site.data.people` is what `_data/people.yml`, `.yaml` or `.json` says, read when a template asks. */
export class SiteData extends Drop {
	readonly #run: LayoutRendering;
	readonly #known = new Map<string, Promise<unknown>>();

	constructor(run: LayoutRendering) {
		super();
		this.#run = run;
		// LiquidJS gives templates all of a drop, what it inherits included.
		for (const name of ["constructor", "__proto__"]) Object.defineProperty(this, name, { value: undefined });
	}

	override liquidMethodMissing(key: unknown): unknown {
		if (typeof key !== "string" || !/^[\w-]{1,100}$/.test(key)) return undefined;
		const known = this.#known.get(key) ?? this.#read(key);
		this.#known.set(key, known);
		return known;
	}

	async #read(name: string): Promise<unknown> {
		for (const extension of extensions) {
			const file = await this.#run.files.open(`_data/${name}.${extension}`);
			if (file.kind !== "file") continue;
			const value = extension === "json" ? parseJson(file.text) : readYamlData(file.text);
			if (value !== undefined) return toLiquidData({ value }).value;
			const place = { file: file.path, line: 1, column: 1 };
			this.#run.tell(
				l10n.t(
					"{0} cannot be read, so its data is missing here: check its {1}, and that it is not too long.",
					file.path,
					extension === "json" ? "JSON" : "YAML",
				),
				place,
			);
		}
		return undefined;
	}
}

function parseJson(text: string): FieldData | undefined {
	try {
		const value: FieldData = JSON.parse(text);
		return value;
	} catch {
		return undefined;
	}
}
