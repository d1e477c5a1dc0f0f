import * as l10n from "@vscode/l10n";
import { dialects } from "../../core/dialects/index.ts";
import { type Command, mistake } from "./command.ts";

export function refuseDialect(dialectId: string | undefined): Command | undefined {
	if (dialectId === undefined || dialects.some(({ id }) => id === dialectId)) return undefined;
	return mistake(
		l10n.t('There is no dialect "{0}"; there are {1}.', dialectId, dialects.map(({ id }) => id).join(", ")),
	);
}
