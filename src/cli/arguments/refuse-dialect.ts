import { dialects } from "../../core/dialects/index.ts";
import { type Command, mistake } from "./command.ts";

export function refuseDialect(dialectId: string | undefined): Command | undefined {
	if (dialectId === undefined || dialects.some(({ id }) => id === dialectId)) return undefined;
	return mistake(`There is no dialect "${dialectId}"; there are ${dialects.map(({ id }) => id).join(", ")}.`);
}
