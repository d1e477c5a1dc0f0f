import { plainNumber, type YamlFamily } from "../yaml-family.ts";

/** PHP's YAML readers; nobody has tried what they refuse. */
export const phpYaml: YamlFamily = {
	plain: [
		{ pattern: /^(?:yes|on)$/i, becomes: "true" },
		{ pattern: /^(?:no|off)$/i, becomes: "false" },
		{ pattern: /^0\d+$/, becomes: "number", shown: plainNumber },
	],
};
