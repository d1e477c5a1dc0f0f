import { decodeHTMLStrict } from "entities";

const entity = /&(?:#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]*);/gi;

/** As a browser takes what stands in an attribute. */
export function resolveEntities(written: string): string {
	return written.includes("&") ? written.replaceAll(entity, (found) => decodeHTMLStrict(found)) : written;
}
