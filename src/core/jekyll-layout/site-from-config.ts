import type { Variables } from "./layout-model.ts";
import { isMapping, readYamlMapping } from "./yaml-data.ts";

/** What Jekyll assumes of a site whose configuration does not say otherwise (https://jekyllrb.com/docs/configuration/default/). */
const defaults: Variables = { baseurl: "", url: "", permalink: "date", excerpt_separator: "\n\n" };

/**
 * The `site` variables that stand in `_config.yml`. Never throws: of a broken file what could be read, of none Jekyll's defaults.
 * `site.time`, `site.posts` and the like are not the configuration's: the caller adds what it knows.
 */
export function siteFromConfig(config: string): Variables {
	const site = { ...defaults, ...readYamlMapping(config) };
	const { defaults: frontMatterDefaults } = site;
	return {
		...site,
		...(Array.isArray(frontMatterDefaults) && { defaults: frontMatterDefaults.filter(isMapping) }),
	};
}
