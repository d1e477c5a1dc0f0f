import type { ReportContext, Reporter, ReportFormat } from "./reporter.ts";
import { xmlText } from "./xml.ts";
import { xmlListReporter } from "./xml-list.ts";

/**
 * A suite for each post and a failed test for each finding, as Jenkins, GitLab and others read them:
 * https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
function junitReporter({ placeOf }: ReportContext): Reporter {
	return xmlListReporter(
		{ open: '<testsuites name="recap">', close: "</testsuites>" },
		({ file, isPost, findings }) => {
			if (!isPost) return "";
			const path = xmlText(placeOf(file).inRepository ?? file);
			const failed = findings.map(({ ruleId, severity, message, start }) => {
				const place = `${start.line}:${start.column}`;
				return [
					`    <testcase classname="${path}" name="${ruleId} (${place})" file="${path}" line="${start.line}">`,
					`      <failure type="${severity}" message="${xmlText(message)}">${path}:${place}</failure>`,
					"    </testcase>",
				].join("\n");
			});
			const cases =
				failed.length > 0 ? failed : [`    <testcase classname="${path}" name="recap" file="${path}"/>`];
			return [
				`  <testsuite name="${path}" tests="${cases.length}" failures="${failed.length}" errors="0">`,
				...cases,
				"  </testsuite>\n",
			].join("\n");
		},
	);
}

export const junitReport: ReportFormat = {
	name: "junit",
	about:
		"JUnit's XML, which Jenkins, GitLab and others show: a suite for each post, a failed test for each finding.",
	start: junitReporter,
};
