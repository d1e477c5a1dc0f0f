/** What lines of a language look like, and of no prose. */
export interface CodeLanguage {
	/** As a fence names it. */
	readonly id: string;
	readonly signs: readonly RegExp[];
}

/** Where two fit equally well, the first. Signs are tried on one line each. */
export const codeLanguages: readonly CodeLanguage[] = [
	{
		id: "rust",
		signs: [
			/^\s*(?:pub(?:\([a-z]+\))? )?(?:async )?fn \w+/,
			/\blet mut \w/,
			/^\s*impl(?:<[^>]*>)? \w/,
			/^\s*use (?:\w+::)+/,
			/\b(?:println|format|vec|panic)!\s*[([]/,
			/^\s*#\[\w+/,
			/\b(?:Vec|Option|Result|Box|Arc)<\w/,
		],
	},
	{
		id: "cpp",
		signs: [
			/\bstd::/,
			/^\s*#\s*include\s*[<"]/,
			/\btemplate\s*</,
			/^\s*(?:class|struct) \w+\s*:\s*(?:public|private|protected) /,
			/^\s*virtual \w/,
			/\bconst [\w:<>]+\s?[&*]/,
			/^\s*(?:[\w]+::)+\w+(?:<[\w:<>, ]+>)?\s+\w+\(/,
			/^\s*(?:if|else|endif|elif|ifdef|ifndef|define)\b.*\b[A-Z_]{6,}\b/,
		],
	},
	{
		id: "go",
		signs: [
			/^\s*func (?:\([^)]*\) )?\w+\(/,
			/^\s*package \w+$/,
			/\w, err :=/,
			/^\s*\w+ := \w/,
			/\bfmt\.(?:Print|Sprint|Fprint|Errorf)/,
			/^\s*type \w+ (?:struct|interface) \{/,
			/^\s*defer \w/,
		],
	},
	{
		id: "python",
		signs: [
			/^\s*(?:async )?def \w+\([^)]*\)(?: -> [^:]+)?:\s*$/,
			/^\s*from [\w.]+ import \w/,
			/^\s*import \w+(?:\.\w+)*(?: as \w+)?$/,
			/^\s*class \w+(?:\([^)]*\))?:\s*$/,
			/\bself\.\w/,
			/^\s*print\(.*\)\s*$/,
			/^\s*(?:elif|if|for|while|with|except|try|else)\b[^.?!]*:\s*$/,
			/^\s*@\w+(?:\.\w+)*(?:\(|$)/,
		],
	},
	{
		id: "typescript",
		signs: [
			/^\s*(?:export )?(?:interface|type) \w+[^.]*[={]\s*$/,
			/\b\w+\??: (?:string|number|boolean)\b/,
			/^\s*import type /,
		],
	},
	{
		id: "javascript",
		signs: [
			/^\s*(?:export )?(?:const|let|var) [\w{[]/,
			/=>\s*[\w{(]/,
			/^\s*(?:async )?function\*? ?\w*\(/,
			/\bconsole\.\w+\(/,
			/\brequire\(["']/,
			/^\s*import .* from ["']/,
			/\bawait \w+[.(]/,
		],
	},
	{
		id: "java",
		signs: [
			/^\s*(?:public|private|protected) (?:static |final |abstract )*[\w<>[\]]+ \w+/,
			/\bSystem\.(?:out|err)\./,
			/^\s*import [a-z]+(?:\.\w+)+;$/,
			/^\s*@(?:Override|Test|Autowired|Bean)\b/,
		],
	},
	{
		id: "csharp",
		signs: [/^\s*using [A-Z]\w*(?:\.\w+)*;$/, /^\s*namespace \w/, /\bConsole\.Write/],
	},
	{
		id: "c",
		signs: [
			/^\s*#\s*(?:define|ifdef|ifndef|endif|if)\b/,
			/\bint main\(/,
			/\b(?:printf|malloc|sizeof)\(/,
			/^\s*(?:static |unsigned )?(?:int|char|void|float|double|size_t)\s\*?\w+\s*[;=([]/,
		],
	},
	{
		id: "ruby",
		signs: [
			/^\s*def \w+[?!]?(?:\([^)]*\))?$/,
			/^\s*require ["']/,
			/\bdo \|\w+\|/,
			/^\s*puts /,
			/^\s*gem ["']/,
		],
	},
	{
		id: "php",
		signs: [/<\?php/, /\$\w+\s*(?:=|->)\s*\S/, /^\s*echo \$/],
	},
	{
		id: "sql",
		signs: [
			/^\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (?:TABLE|INDEX|VIEW)|ALTER TABLE|DROP TABLE)\s+\S/,
			/^\s*(?:FROM|WHERE|GROUP BY|ORDER BY|LEFT JOIN|INNER JOIN|JOIN)\s+\S/,
		],
	},
	{
		id: "dockerfile",
		signs: [/^(?:FROM [\w./:-]+(?: AS \w+)?|RUN \S|COPY \S+ \S+|WORKDIR \/|ENTRYPOINT \[|CMD \[|EXPOSE \d)/],
	},
	{
		id: "makefile",
		signs: [
			/^[A-Z][A-Z_\d]*\s*(?::=|\?=|\+=)\s*\S/,
			/\$\$?\((?:foreach|eval|call|wildcard|shell|patsubst|subst|[A-Z_\d]{3,})\b/,
			/^\.PHONY:/,
		],
	},
	{
		id: "bash",
		signs: [
			/^\s*\$ [\w./~-]/,
			/^\s*#!\/(?:usr\/)?bin\//,
			/^\s*(?:sudo|apt(?:-get)?|brew|npm|npx|yarn|pnpm|pip3?|cargo|git|docker|kubectl|helm|curl|wget|systemctl|mkdir|chmod|ssh|scp|tar|gem|bundle|terraform|ansible|make)\s+(?:-{1,2}\w|[a-z]+ [\w./@:-]*[./@:=-][\w./@:-]*|(?:install|run|clone|apply|get|build|up|update|push|pull|add|commit|checkout|status|init|exec|test)\b(?! (?:the|a|an|it|is|and|your|our|my|to|of|in)\b))/,
			/^\s*export [A-Z_]+=/,
			/^\s*(?:fi|done|esac)$/,
			/^\s*(?:if|while) \[\[? /,
			/\s\|\s(?:grep|awk|sed|xargs|sort|head|tail|jq|wc)\b/,
		],
	},
	{
		id: "json",
		signs: [/^\s*"[\w$-]+"\s*:\s*(?:["[{\d]|true|false|null)/],
	},
	{
		id: "yaml",
		signs: [
			/^(?:apiVersion|kind|metadata|spec|services|version|steps|jobs|image|name): ?\S*$/,
			/^\s{2,}[\w-]+:(?: \S.*)?$/,
			/^\s+- \w+: \S/,
		],
	},
	{
		id: "toml",
		signs: [/^[\w-]+ = (?:"[^"]*"|\[|\{|true|false|\d)/],
	},
];
