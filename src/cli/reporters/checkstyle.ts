import type { Severity } from "../../core/rules/rule.ts";
import type { ReportContext, Reporter, ReportFormat } from "./reporter.ts";
import { xmlText } from "./xml.ts";
import { xmlListReporter } from "./xml-list.ts";

/** Checkstyle's XML: https://checkstyle.sourceforge.io/config.html and its XMLLogger, which others read. */
function checkstyleReporter({ placeOf, version }: ReportContext): Reporter {
	return xmlListReporter(
		{ open: `<checkstyle version="${xmlText(version)}">`, close: "</checkstyle>" },
		({ file, findings }) => {
			if (findings.length === 0) return "";
			const errors = findings.map(
				({ ruleId, severity, message, start }) =>
					`    <error line="${start.line}" column="${start.column}" severity="${LEVELS[severity]}" message="${xmlText(message)}" source="recap.${ruleId}"/>`,
			);
			const path = xmlText(placeOf(file).inRepository ?? file);
			return [`  <file name="${path}">`, ...errors, "  </file>\n"].join("\n");
		},
	);
}

const LEVELS: Readonly<Record<Severity, string>> = {
	error: "error",
	warning: "warning",
	information: "info",
	hint: "info",
};

export const checkstyleReport: ReportFormat = {
	name: "checkstyle",
	about: "Checkstyle's XML, which reviewdog, Jenkins and others read.",
	start: checkstyleReporter,
};
